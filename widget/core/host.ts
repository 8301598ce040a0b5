import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Conversation } from './conversation.ts';

/** Draws once for all that has changed in a task, as Lit's elements do; what it draws into stands already. */
export abstract class Host implements ReactiveControllerHost {
  abstract readonly shadowRoot: ShadowRoot;
  abstract readonly conversation: Conversation;
  private readonly controllers = new Set<ReactiveController>();
  private pending: Promise<boolean> | null = null;

  protected abstract draw(): void;
  /** After the draw, when sizes are known. */
  protected abstract settle(): void;

  addController(controller: ReactiveController): void {
    this.controllers.add(controller);
  }

  removeController(controller: ReactiveController): void {
    this.controllers.delete(controller);
  }

  requestUpdate(): void {
    this.pending ??= this.update();
  }

  get updateComplete(): Promise<boolean> {
    return this.pending ?? Promise.resolve(true);
  }

  connected(): void {
    for (const controller of this.controllers) controller.hostConnected?.();
  }

  disconnected(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }

  private async update(): Promise<boolean> {
    await Promise.resolve();
    try {
      for (const controller of this.controllers) controller.hostUpdate?.();
      this.draw();
    } finally {
      this.pending = null;
    }
    for (const controller of this.controllers) controller.hostUpdated?.();
    this.settle();
    return this.pending === null;
  }
}
