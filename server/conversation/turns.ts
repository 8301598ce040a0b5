/** Runs the turns of a conversation one after the other, and a message that is sent twice at once only once. */
export class Turns<Result> {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #running = new Map<string, Promise<Result>>();

  run(conversation_id: string, client_message_id: string, work: () => Promise<Result>): Promise<Result> {
    const key = `${conversation_id} ${client_message_id}`;
    const running = this.#running.get(key);
    if (running) return running;
    const before = this.#last.get(conversation_id) ?? Promise.resolve();
    // A turn that failed must not hold up the next one.
    const turn = before.catch(() => {}).then(work);
    this.#running.set(key, turn);
    this.#last.set(conversation_id, turn);
    const forget = () => {
      this.#running.delete(key);
      if (this.#last.get(conversation_id) === turn) this.#last.delete(conversation_id);
    };
    turn.then(forget, forget);
    return turn;
  }

  /** Waits until nothing is running any more. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#last.values());
  }
}
