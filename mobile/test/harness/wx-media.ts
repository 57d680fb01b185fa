/** What a phone has of its own: a microphone, a camera, a folder. Times are those of the stub, not of the sound. */
export interface MediaPlace {
  readonly files: Map<string, Buffer>;
  readonly calls: { name: string; options: unknown }[];
  readonly microphone: () => 'allowed' | 'denied';
  /** What the microphone hears, as WeChat hands it over: 16 kHz, one channel, 16 bit, without a header. */
  readonly sound: () => Buffer;
}

interface Callbacks {
  readonly success?: (answer: object) => void;
  readonly complete?: (answer: object) => void;
  readonly fail?: (answer: object) => void;
}
type Listener = (answer: object) => void;

const TEMPORARY = 'wxfile://tmp';
/** One pixel. */
const PHOTO =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const BYTES_A_SECOND = 32_000;

/** `wx` of sound, pictures and files, with the members that WeChat documents and our build calls. */
export function createMediaWx(place: MediaPlace): Readonly<Record<string, unknown>> {
  return {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getRecorderManager: recorderOf(place),
    getFileSystemManager: () => fileSystem(place),
    chooseMedia: (options: Callbacks) => {
      place.calls.push({ name: 'chooseMedia', options });
      const tempFilePath = `${TEMPORARY}/photo.png`;
      const photo = Buffer.from(PHOTO, 'base64');
      place.files.set(tempFilePath, photo);
      return later(options, { type: 'image', tempFiles: [{ tempFilePath, size: photo.length }] });
    },
    compressImage: (options: Callbacks & { readonly src: string }) =>
      later(options, { tempFilePath: options.src }),
    openSetting: (options?: Callbacks) => {
      place.calls.push({ name: 'openSetting', options });
      return later(options ?? {}, {});
    },
    arrayBufferToBase64: (buffer: ArrayBuffer) => Buffer.from(buffer).toString('base64'),
    base64ToArrayBuffer: (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64')).buffer,
    createInnerAudioContext: () => player(place),
  };
}

function later(options: Callbacks, value: object, way: 'success' | 'fail' = 'success') {
  if (!options.success && !options.fail && !options.complete) return Promise.resolve(value);
  queueMicrotask(() => {
    options[way]?.(value);
    options.complete?.(value);
  });
  return undefined;
}

/** One a phone, as WeChat has it. */
function recorderOf(place: MediaPlace) {
  const listeners = new Map<string, Listener>();
  const tell = (event: string, answer: object) => setTimeout(() => listeners.get(event)?.(answer), 5);
  const listen = (event: string) => (listener: Listener) => void listeners.set(event, listener);
  const manager = {
    onStart: listen('start'),
    onStop: listen('stop'),
    onError: listen('error'),
    onInterruptionBegin: listen('interruptionBegin'),
    onFrameRecorded: listen('frame'),
    start(options: object) {
      place.calls.push({ name: 'startRecording', options });
      if (place.microphone() === 'allowed') {
        tell('start', {});
        tell('frame', { frameBuffer: new ArrayBuffer(4_096), isLastFrame: false });
      } else tell('error', { errMsg: 'operateRecorder:fail auth deny' });
    },
    stop() {
      const tempFilePath = `${TEMPORARY}/said.pcm`;
      const sound = place.sound();
      place.files.set(tempFilePath, sound);
      tell('stop', { tempFilePath, duration: (sound.length / BYTES_A_SECOND) * 1000 });
    },
  };
  return () => manager;
}

type FileOptions = Callbacks & {
  readonly filePath?: string;
  readonly path?: string;
  readonly dirPath?: string;
  readonly data?: string;
};

function fileSystem({ files }: MediaPlace) {
  const missing = { errMsg: 'fail no such file or directory' };
  const on = (options: FileOptions) => options.filePath ?? options.path ?? '';
  return {
    mkdir: (options: FileOptions) => later(options, {}),
    writeFile: (options: FileOptions) => {
      files.set(on(options), Buffer.from(options.data ?? '', 'base64'));
      return later(options, {});
    },
    readFile: (options: FileOptions) => {
      const found = files.get(on(options));
      return found ? later(options, { data: found.toString('base64') }) : later(options, missing, 'fail');
    },
    unlink: (options: FileOptions) =>
      files.delete(on(options)) ? later(options, {}) : later(options, missing, 'fail'),
    access: (options: FileOptions) =>
      files.has(on(options)) ? later(options, {}) : later(options, missing, 'fail'),
    readdir: (options: FileOptions) => {
      const folder = `${options.dirPath ?? ''}/`;
      const names = [...files.keys()].filter((path) => path.startsWith(folder));
      return later(options, { files: names.map((path) => path.slice(folder.length)) });
    },
  };
}

function player({ calls }: MediaPlace) {
  return {
    src: '',
    onEnded: () => undefined,
    onError: () => undefined,
    play() {
      calls.push({ name: 'play', options: this.src });
    },
    destroy: () => undefined,
  };
}
