// The server as a process, whose clock stands CLOCK_SHIFT_MS from the machine's: a draw takes more than an hour.
const shift = Number(process.env.CLOCK_SHIFT_MS);
const now = Date.now.bind(Date);
Date.now = () => now() + shift;

export { runServer } from '../../src/main';
