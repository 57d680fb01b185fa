/** How one exchange with WeChat ended. */
export type Ending<T> =
  | { readonly kind: 'answered'; readonly value: T }
  /** WeChat answered with an error code of its own; `rid` is the number its support asks for. */
  | { readonly kind: 'errcode'; readonly errcode: number; readonly errmsg: string; readonly rid: string }
  /** The request never left: WeChat cannot have done anything. */
  | { readonly kind: 'unreachable' }
  /** Cut off after the request may have arrived. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'timed-out' }
  /** Not JSON, or JSON of another shape: a proxy's page, a changed interface. */
  | { readonly kind: 'bad-answer' };
