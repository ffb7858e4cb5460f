/**
 * Words that discreet mode veils: blurred until the pointer or the focus is on what they stand in
 * (`veil` in base.css), because somebody may look over a shoulder. Somebody may also listen, so
 * a screen reader passes over veiled words too; it reads them as the description of the button
 * that opens the entry, which is on its being focused and not before.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';

const Discreet = createContext(false);

interface Props {
  /** Whether words are veiled. */
  value: boolean;
  children: ComponentChildren;
}

/** The style goes by the page, what is read out by the components. */
export function DiscreetProvider({ value, children }: Props) {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-discreet', value);
  }, [value]);
  return <Discreet.Provider value={value}>{children}</Discreet.Provider>;
}

export const useDiscreet = (): boolean => useContext(Discreet);

/** Words within a link: to ears, while they are veiled, it only says where it leads. */
export function DiscreetText({
  otherwise,
  children,
}: {
  otherwise: string;
  children: ComponentChildren;
}) {
  const discreet = useDiscreet();
  return (
    <>
      {discreet && <span class="visually-hidden">{otherwise}</span>}
      <span class="discreet-text" dir="auto" aria-hidden={discreet || undefined}>
        {children}
      </span>
    </>
  );
}
