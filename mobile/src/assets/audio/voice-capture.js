// Runs on the browser's audio thread, from a file of its own: the content policy forbids generated scripts.
// Hands the microphone's samples on in pieces of an eighth of a second or less.
const PIECE = 2048;

class VoiceCapture extends AudioWorkletProcessor {
  constructor() {
    super();
    this.piece = new Float32Array(PIECE);
    this.filled = 0;
  }

  process([input]) {
    const samples = input[0];
    if (samples === undefined) return true;
    if (this.filled + samples.length > PIECE) this.hand();
    this.piece.set(samples, this.filled);
    this.filled += samples.length;
    return true;
  }

  hand() {
    // A port leads to one place alone and takes no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.port.postMessage(this.piece.slice(0, this.filled));
    this.filled = 0;
  }
}

registerProcessor('voice-capture', VoiceCapture);
