// The worker's script: starts the demo workspace, and answers each message by the port that came with it. No answer
// means that the demo could not be started.
import init, { answer } from './demo.js';

const started = init({ module_or_path: './demo_bg.wasm' });

onmessage = async ({ data, ports: [port] }) => {
  try {
    await started;
    port.postMessage(answer(data));
  } catch {
    port.postMessage(undefined);
  }
};
