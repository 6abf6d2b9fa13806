/** Where somebody sees what a release would change, and chooses. */
export const RENEWED = '/policies/renewed'
