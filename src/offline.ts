const PROGRAM = './service-worker.js';

/**
 * Has the browser keep the page, so that it works without a network from now on.
 * @param onupdate a newer build is kept as well; what it is given puts it in place of this one and loads the page anew
 */
export async function keepOffline(onupdate: (takeOver: () => void) => void): Promise<void> {
  // In a frame the page is somebody else's; where the browser keeps nothing, all works with a network.
  if (window.top !== window || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(PROGRAM, { updateViaCache: 'none' });
  const offer = (): void => {
    const { waiting } = registration;
    // The first is no update.
    if (!waiting || !serviceWorker.controller) return;
    onupdate(() => {
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('take over');
    });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
