/** The key of every database that tests make. */
export const TEST_KEY = 'only-for-tests,-and-long-enough-to-pass-as-one'
