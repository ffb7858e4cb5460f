/** A component that is drawn again only when a prop differs by identity (React's `memo`, without preact/compat). */
import { Component, type ComponentChild, type FunctionComponent, h } from 'preact';

export function memo<P extends object>(drawn: FunctionComponent<P>): FunctionComponent<P> {
  class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const before = this.props as Record<string, unknown>;
      const after = next as Record<string, unknown>;
      return [...new Set([...Object.keys(before), ...Object.keys(after)])].some(
        (name) => before[name] !== after[name],
      );
    }
    override render(props: P): ComponentChild {
      return h(drawn, props as never);
    }
  }
  return Memo as unknown as FunctionComponent<P>;
}
