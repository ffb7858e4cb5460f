/**
 * Discreet mode hides what the person wrote from others nearby. On screen it is blurred until the
 * pointer or the focus is on what it stands in (`discreet-text` in base.css). A screen reader
 * skips it as well, and reads it as the description of the button that opens the entry: when that
 * button has the focus, and not before.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';

const Discreet = createContext(false);

interface Props {
  /** Whether discreet mode is on. */
  value: boolean;
  children: ComponentChildren;
}

/** CSS follows an attribute of the page; what is read out follows the context. */
export function DiscreetProvider({ value, children }: Props) {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-discreet', value);
  }, [value]);
  return <Discreet.Provider value={value}>{children}</Discreet.Provider>;
}

export const useDiscreet = (): boolean => useContext(Discreet);

/** The person's text within a link. @param spokenLabel what a screen reader reads while it is hidden */
export function DiscreetText({
  spokenLabel,
  children,
}: {
  spokenLabel: string;
  children: ComponentChildren;
}) {
  const discreet = useDiscreet();
  return (
    <>
      {discreet && <span class="visually-hidden">{spokenLabel}</span>}
      <span class="discreet-text" dir="auto" aria-hidden={discreet || undefined}>
        {children}
      </span>
    </>
  );
}
