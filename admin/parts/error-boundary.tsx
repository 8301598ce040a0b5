import { Component, type ComponentChildren } from 'preact';
import { ApiError } from '../api.ts';
import { ErrorState } from './states.tsx';

/** Keeps a mistake in one screen from emptying the page: says so, and offers to load it again. */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ hasFailed: true });
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    const error = new ApiError('SCREEN_FAILED', 'This screen could not be shown. The data is untouched.', 0);
    return <ErrorState error={error} retry={() => location.reload()} />;
  }
}
