import Taro from '@tarojs/taro';
import { isTab, type RouteName, type RouteParams, routeUrl } from './routes';

/** A mini-program holds ten pages; past this depth a step replaces the page instead of adding one. */
const DEEPEST = 9;

type Target<N extends RouteName> = RouteParams[N] extends undefined
  ? [name: N]
  : [name: N, params: RouteParams[N]];

/** `goTo('policy', { id })`. Tabs are switched to, other pages are put on top. */
export function goTo<N extends RouteName>(...[name, params]: Target<N>): void {
  const url = routeUrl(name, params as RouteParams[N]); // the tuple ties params to the name
  if (isTab(name)) void Taro.switchTab({ url });
  else if (Taro.getCurrentPages().length >= DEEPEST) void Taro.redirectTo({ url });
  else void Taro.navigateTo({ url });
}

/** The page is over: whoever goes back comes to the one below it. */
export function goInstead<N extends RouteName>(...[name, params]: Target<N>): void {
  const url = routeUrl(name, params as RouteParams[N]); // the tuple ties params to the name
  void (isTab(name) ? Taro.switchTab({ url }) : Taro.redirectTo({ url }));
}

/** Back where the person came from; home for a page that was opened directly. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else goTo('home');
}
