import Taro from '@tarojs/taro';
import * as z from 'zod/mini';

const PREFIX = 'yingshang.';

/** One named value on this device. What cannot be read any more counts as absent: never a crash at start. */
export interface Stored<T> {
  readonly read: () => T;
  readonly write: (value: T) => void;
  readonly clear: () => void;
}

/** `version` rises when the shape changes; a value of another version or shape is dropped. */
export function stored<T>(name: string, version: number, schema: z.core.$ZodType<T>, absent: T): Stored<T> {
  const key = PREFIX + name;
  const envelope = z.object({ version: z.literal(version), value: schema });
  return {
    read() {
      const found = z.safeParse(envelope, readRaw(key));
      return found.success ? found.data.value : absent;
    },
    write: (value) => writeRaw(key, { version, value }),
    clear: () => writeRaw(key, null),
  };
}

/** Whatever lies under a name, as text: to look for a word in it, whatever its shape. */
export function storedText(name: string): string {
  return JSON.stringify(readRaw(PREFIX + name) ?? null);
}

export function clearStored(name: string): void {
  writeRaw(PREFIX + name, null);
}

// Private browsing and a full disk make storage throw; the visit then goes on without memory.
function readRaw(key: string): unknown {
  try {
    return Taro.getStorageSync<unknown>(key);
  } catch {
    return null;
  }
}

function writeRaw(key: string, value: unknown): void {
  try {
    if (value === null) Taro.removeStorageSync(key);
    else Taro.setStorageSync(key, value);
  } catch {
    // See readRaw.
  }
}
