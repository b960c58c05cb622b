// Has a worker measure itself, and shows what it found for the bench to read.
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
worker.onmessage = ({ data }: MessageEvent<unknown>) => {
  document.documentElement.dataset['found'] = JSON.stringify(data);
};
