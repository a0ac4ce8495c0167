export function SurveysScreen() {
  return null
}
