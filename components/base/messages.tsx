/**
 * Translated messages for components. A component names a message by its key and the entrypoint
 * provides the lookup, so a component can be drawn without a browser and a wrong key is a type
 * error. Here a *message* is text of ours; *words* are text of the person.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type english from '@/public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;
export type GetMessage = (key: MessageKey, ...substitutions: string[]) => string;

const Context = createContext<GetMessage>((key) => key);

export const MessagesProvider = Context.Provider;
export const useMessages = (): GetMessage => useContext(Context);
