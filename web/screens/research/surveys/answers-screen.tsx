export function AnswersScreen() {
  return null
}
