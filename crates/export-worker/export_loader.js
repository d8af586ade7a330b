// The worker's script: starts the program that writes files, and answers each message by the port that came with it. No
// answer means that there is no file.
import init, { write } from './export.js';

const started = init({ module_or_path: './export_bg.wasm' });

onmessage = async ({ data, ports: [port] }) => {
  try {
    await started;
    const file = write(data);
    port.postMessage(file, file ? [file.buffer] : []);
  } catch {
    port.postMessage(undefined);
  }
};
