/** A mini-program is opened by WeChat on the page that the code names. */
export function openScannedAddress(): void {}
