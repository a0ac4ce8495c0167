const COMMAND = /(?::|,? with| see)? brushwork [a-z-]+(?: (?:--?[\w-]+|"[^"]*"|\w[\w-]*))*/gu

/** Words of the server without the commands of its terminal: on a screen there are buttons for them. */
export function withoutCommands(words: string): string {
  return words.replace(COMMAND, '')
}
