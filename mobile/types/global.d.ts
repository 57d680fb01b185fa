/// <reference types="@tarojs/taro" />

/** Origin of the API on the mini-program, fixed at build time. */
declare const API_ORIGIN: string;
declare const APP_VERSION: string;

declare module '*.scss';
declare module '*.png' {
  const url: string;
  export default url;
}
