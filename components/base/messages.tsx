/**
 * Translated messages for components. A component names a message by its key and the entrypoint
 * provides the lookup, so a component can be drawn without a browser.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GetMessage } from '@/utils/shared/messages';

export type { GetMessage, MessageKey, TellingKey } from '@/utils/shared/messages';

const Context = createContext<GetMessage>((key: string) => key);

export const MessagesProvider = Context.Provider;
export const useMessages = (): GetMessage => useContext(Context);
