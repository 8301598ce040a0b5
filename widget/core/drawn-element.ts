import { render, type TemplateResult } from 'lit/html.js';
import { keepFocus } from './focus-keeper.ts';
import type { ViewContext } from './views/context.ts';

/**
 * An element of a part that keeps something of its own between two draws. It draws into the chat's own shadow root, so that it
 * looks like the rest: once for all that has changed in a task, and only while it is in the page.
 */
export abstract class DrawnElement extends HTMLElement {
  private given!: ViewContext;
  private isPending = false;

  protected abstract render(): TemplateResult;

  get context(): ViewContext {
    return this.given;
  }
  /** A new one with every draw of the chat; what else is given with it needs no look of its own. */
  set context(context: ViewContext) {
    if (context === this.given) return;
    this.given = context;
    this.requestUpdate();
  }

  connectedCallback(): void {
    this.requestUpdate();
  }

  requestUpdate(): void {
    if (this.isPending) return;
    this.isPending = true;
    queueMicrotask(() => {
      this.isPending = false;
      if (this.isConnected) keepFocus(this.getRootNode(), () => render(this.render(), this, { host: this }));
    });
  }
}
