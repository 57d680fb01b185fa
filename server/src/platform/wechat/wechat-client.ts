import { Injectable } from '@nestjs/common';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import type { Ending } from './ending';
import { isTokenRefused, refusalOfEnding } from './refusal-of-ending';
import { wechatRefusal } from './wechat.refusals';
import { WechatApi } from './wechat-api';
import { WechatApp } from './wechat-app';
import {
  type AppCredentials,
  messageCall,
  phoneCall,
  type SubscribeMessage,
  sessionCall,
  type TextScene,
  textCall,
} from './wechat-calls';
import type { WechatRequest } from './wechat-request';
import { WechatTokenCache } from './wechat-token-cache';

export interface WechatSession {
  readonly openid: string;
  /** Only once mini-program and official account are bound to one Open Platform account. */
  readonly unionid: string | null;
}

export interface WechatPhone {
  /** Without the country's code. */
  readonly number: string;
  /** `86` for the mainland. */
  readonly countryCode: string;
}

export interface TextVerdict {
  readonly suggest: 'pass' | 'review' | 'risky';
  /** WeChat's own category: 100 fine, 20001 politics, 21000 other … */
  readonly label: number;
}

const LONGEST_TEXT = 2500;

/**
 * WeChat's server interface, as far as it is used. What goes wrong is a refusal (`wechatRefusals` in shared).
 * Never call it inside a database transaction: WeChat may take seconds, and the embedded database has one connection.
 */
@Injectable()
export class WechatClient {
  constructor(
    private readonly app: WechatApp,
    private readonly api: WechatApi,
    private readonly tokens: WechatTokenCache,
  ) {}

  /** Whether WeChat can be asked at all: an own AppID, or the stand-in in a demo city. */
  async isConfigured(): Promise<boolean> {
    return (await this.app.credentials()).ok;
  }

  /** `jsCode` from `wx.login`: good once, for five minutes. After any refusal the phone needs a new one. */
  async code2Session(jsCode: string): Promise<Outcome<WechatSession>> {
    const app = await this.app.credentials();
    if (!app.ok) return app;
    const session = outcomeOf(await this.api.ask(sessionCall(app.value, jsCode)));
    if (!session.ok) return session;
    const { openid, unionid } = session.value;
    return ok({ openid, unionid: unionid === undefined || unionid === '' ? null : unionid });
  }

  /** `code` from the `getPhoneNumber` button, not from `wx.login`: good once, for five minutes. */
  async phoneNumberOf(code: string): Promise<Outcome<WechatPhone>> {
    const answer = await this.askWithToken(phoneCall(code));
    if (!answer.ok) return answer;
    const { purePhoneNumber, countryCode } = answer.value.phone_info;
    return ok({ number: purePhoneNumber, countryCode });
  }

  /** Only for people who opened the mini-program within two hours. */
  async checkText(openid: string, scene: TextScene, content: string): Promise<Outcome<TextVerdict>> {
    if (content.length > LONGEST_TEXT) return refuse(wechatRefusal('wechat.text-too-long'));
    const answer = await this.askWithToken(textCall(openid, scene, content));
    return answer.ok ? ok(answer.value.result) : answer;
  }

  /**
   * Uses up one of the person's grants. After `wechat.no-answer` or `wechat.bad-answer` it may have been sent: do not
   * send it again.
   * `wechat.not-subscribed` is final.
   */
  async sendSubscribeMessage(message: SubscribeMessage): Promise<Outcome<null>> {
    const app = await this.app.credentials();
    if (!app.ok) return app;
    const token = await this.tokens.token(app.value);
    if (!token.ok) return neverLeft(token);
    const asked = await this.askTwice(messageCall(message), app.value, token.value);
    if (asked.noToken !== undefined) return neverLeft(asked.noToken);
    return asked.answer.ok ? ok(null) : asked.answer;
  }

  private async askWithToken<T>(request: WechatRequest<T>): Promise<Outcome<T>> {
    const app = await this.app.credentials();
    if (!app.ok) return app;
    const token = await this.tokens.token(app.value);
    if (!token.ok) return token;
    const asked = await this.askTwice(request, app.value, token.value);
    return asked.noToken ?? asked.answer;
  }

  /** A refused token had no effect, so the same call may be made once more with another. */
  private async askTwice<T>(
    request: WechatRequest<T>,
    app: AppCredentials,
    token: string,
  ): Promise<{ readonly answer: Outcome<T>; readonly noToken?: Outcome<never> }> {
    const first = await this.api.ask(withToken(request, token));
    if (!isTokenRefused(first)) return { answer: outcomeOf(first) };
    const other = await this.tokens.token(app, token);
    if (!other.ok) return { answer: outcomeOf(first), noToken: other };
    return { answer: outcomeOf(await this.api.ask(withToken(request, other.value))) };
  }
}

/** Nobody answered when a token was fetched: the message had not been sent by then. */
function neverLeft(refused: Outcome<never>): Outcome<never> {
  const unclear = !refused.ok && ['wechat.no-answer', 'wechat.bad-answer'].includes(refused.refusal.code);
  return unclear ? refuse(wechatRefusal('wechat.unreachable')) : refused;
}

function withToken<T>(request: WechatRequest<T>, token: string): WechatRequest<T> {
  return { ...request, query: { access_token: token } };
}

function outcomeOf<T>(ending: Ending<T>): Outcome<T> {
  return ending.kind === 'answered' ? ok(ending.value) : refuse(refusalOfEnding(ending));
}
