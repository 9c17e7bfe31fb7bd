// Runs before the page's own scripts: counts what outlives an element when it is not given back.
(() => {
  const listeners = new Map();
  const observers = new Set();
  const timers = new Set();
  const channels = new Set();
  let next = 0;

  // Listeners on anything that stays when the element goes; those on the element itself go with it.
  const stays = (target) =>
    !(target instanceof Node) ||
    target === document ||
    target === document.documentElement ||
    target === document.body;
  const keyOf = (target, type, listener, options) => [
    target,
    type,
    listener,
    typeof options === 'boolean' ? options : !!options?.capture,
  ];
  const same = (a, b) => a.every((part, index) => part === b[index]);
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const forget = (key) => {
    for (const [id, known] of listeners) if (same(known, key)) listeners.delete(id);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (
      listener &&
      stays(target) &&
      !(target instanceof AbortSignal) &&
      !/^IDB/.test(target.constructor.name) &&
      !options?.once
    ) {
      const key = keyOf(target, type, listener, options);
      forget(key);
      listeners.set(next++, key);
      if (options?.signal) addEventListener.call(options.signal, 'abort', () => forget(key));
    }
    return addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    forget(keyOf(this ?? window, type, listener, options));
    return removeEventListener.call(this, type, listener, options);
  };

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const { observe, disconnect } = window[name].prototype;
    window[name].prototype.observe = function (...args) {
      observers.add(this);
      return observe.apply(this, args);
    };
    window[name].prototype.disconnect = function () {
      observers.delete(this);
      return disconnect.call(this);
    };
  }

  for (const kind of ['Timeout', 'Interval']) {
    const set = window[`set${kind}`];
    const clear = window[`clear${kind}`];
    window[`set${kind}`] = (run, ...rest) => {
      const id = set(
        (...args) => {
          if (kind === 'Timeout') timers.delete(id);
          run(...args);
        },
        ...rest,
      );
      timers.add(id);
      return id;
    };
    window[`clear${kind}`] = (id) => {
      timers.delete(id);
      clear(id);
    };
  }

  window.BroadcastChannel = class extends BroadcastChannel {
    constructor(name) {
      super(name);
      channels.add(this);
    }
    close() {
      channels.delete(this);
      super.close();
    }
  };

  globalThis.alive = () => ({
    listeners: [...listeners.values()].map(([target, type]) => `${target.constructor.name} ${type}`).sort(),
    observers: [...observers].map((one) => one.constructor.name).sort(),
    timers: timers.size,
    channels: channels.size,
  });
})();
