import type { ReactiveController } from 'lit';
import type { CairnElement } from '../base/cairn-element.js';

/**
 * Calls back once, at the first sign that someone will use the element: focus or a pointer over it, or,
 * for elements that only show something, when it comes near the viewport. Until then a page with Cairn on
 * it loads nothing.
 */
export class IntentController implements ReactiveController {
  #host: CairnElement;
  #then: () => void;
  #near: boolean;
  #stop: AbortController | undefined;

  constructor(host: CairnElement, then: () => void, near = false) {
    this.#host = host;
    this.#then = then;
    this.#near = near;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    for (const type of ['focusin', 'pointerover', 'touchstart'])
      this.#host.addEventListener(type, this.#meant, { signal, passive: true });
    if (!this.#near) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((one) => one.isIntersecting) && this.#meant(),
      {
        rootMargin: '300px',
      },
    );
    observer.observe(this.#host);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  hostDisconnected(): void {
    this.#stop?.abort();
  }

  #meant = (): void => {
    this.#host.removeController(this);
    this.#stop?.abort();
    this.#then();
  };
}
