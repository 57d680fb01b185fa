/** Whether this device can read to somebody. */
export const canReadAloud = (): boolean => 'speechSynthesis' in window;

/** `over` is told once, however it ends; `worked` is false where the device has no voice for it. */
export function readAloud(words: string, over: (worked: boolean) => void): { readonly stop: () => void } {
  const said = new SpeechSynthesisUtterance(words);
  said.lang = 'zh-CN';
  let isOver = false;
  const end = (worked: boolean) => {
    if (isOver) return;
    isOver = true;
    over(worked);
  };
  said.addEventListener('end', () => end(true));
  said.addEventListener('error', () => end(false));
  // What was still being read would go first.
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(said);
  return {
    stop() {
      // Told before the browser calls its silence an error.
      end(true);
      window.speechSynthesis.cancel();
    },
  };
}
