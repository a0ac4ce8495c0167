import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertHashed, google } from './google.ts'
import { hashed, normalisedEmail, normalisedPhone, normalisedZip } from './google-identifiers.ts'

describe('identifiers for Google', () => {
  // The first two are the examples of Google's Data Manager API, "Format user data".
  it.each([
    ['cloudy.sanfrancisco+shopping@gmail.com', 'cloudysanfrancisco@gmail.com'],
    ['user.name+NYC@Example.com', 'user.name+nyc@example.com'],
    [' A.B @GoogleMail.com', 'ab@googlemail.com'],
    ['nobody', ''],
    ['a@b@c.com', ''],
    ['+x@gmail.com', ''],
  ])('e-mail %s becomes %s', (written, expected) => {
    expect(normalisedEmail(written)).toBe(expected)
  })

  it.each([
    ['(800)555-0100', 'US', '+18005550100'],
    ['030 12345678', 'DE', '+493012345678'],
    ['+49 (0)30 12345678', undefined, '+493012345678'],
    ['030 12345678', undefined, ''],
    ['call me', 'US', ''],
  ])('phone %s in %s becomes %s', (written, country, expected) => {
    expect(normalisedPhone(written, country)).toBe(expected)
  })

  it('hashes as SHA-256 in hex', () => {
    // `printf %s test@example.com | sha256sum`
    expect(hashed('test@example.com')).toBe('973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b')
    expect(hashed('')).toBe('')
    expect(normalisedZip(' 94105-1234 ')).toBe('94105-1234')
    expect(normalisedZip('=1')).toBe('')
  })

  it('lets nothing that names a person through in clear text', () => {
    const field = fc.oneof(fc.string(), fc.emailAddress(), fc.constant(null))
    const row = fc.record({ name: field, email: field, phone: field, zip: field })
    fc.assert(
      fc.property(row, fc.constantFrom('Germany', 'US', null), (contact, country) => {
        const cells = google
          .columns('people')
          .map((column) => column.value({ account: { country }, contact, included: {} }))
        assertHashed(cells)
      }),
    )
    expect(() => assertHashed(['jane@example.com', '', '', '', 'US', ''])).toThrow('not hashed')
  })
})
