/** A small valid document in both syntaxes, to be broken in one spot. */

export const COM = 'http://www.wipo.int/standards/XMLSchema/ST96/Common'
export const ICT = 'urn:ipo-reports:xmlschema:ict'

export const XML = `<ict:RecommendationSet xmlns:com="${COM}" xmlns:ict="${ICT}" com:ipoVersion="ICT_V1_0" com:st96Version="V6_0">
  <ict:RecommendationSetIdentifier>lamps</ict:RecommendationSetIdentifier>
  <ict:EditionStatusCategory>Proposed</ict:EditionStatusCategory>
  <ict:TitleTextBag>
    <ict:TitleText com:languageCode="en">Lamps</ict:TitleText>
  </ict:TitleTextBag>
  <ict:SourceDocument>
    <ict:DocumentTitleText>Minutes</ict:DocumentTitleText>
    <com:DocumentDate>2024-09-16</com:DocumentDate>
    <com:WebURI>https://example.org/</com:WebURI>
  </ict:SourceDocument>
  <ict:RecommendationBag>
    <ict:Recommendation>
      <ict:RecommendationIdentifier>oil</ict:RecommendationIdentifier>
      <ict:RecommendationNumber>1</ict:RecommendationNumber>
      <ict:Correspondence>
        <ict:NewRecommendation>
          <ict:NewIndicator>true</ict:NewIndicator>
        </ict:NewRecommendation>
      </ict:Correspondence>
    </ict:Recommendation>
  </ict:RecommendationBag>
</ict:RecommendationSet>
`

export const JSON_TEXT = `{
  "recommendationSet": {
    "ipoVersion": "ICT_V1_0",
    "st96Version": "V6_0",
    "recommendationSetIdentifier": "lamps",
    "editionStatusCategory": "Proposed",
    "titleTextBag": [
      { "value": "Lamps", "languageCode": "en" }
    ],
    "sourceDocument": {
      "documentTitleText": "Minutes",
      "documentDate": "2024-09-16",
      "webURI": "https://example.org/"
    },
    "recommendationBag": [
      {
        "recommendationIdentifier": "oil",
        "recommendationNumber": "1",
        "correspondence": { "newRecommendation": { "newIndicator": true } }
      }
    ]
  }
}
`

/** A text with one part replaced, which must be there exactly once. */
export function changed(text: string, part: string, by: string): string {
  if (text.split(part).length !== 2) throw new Error(`"${part}" must stand in the example once`)
  return text.replace(part, () => by)
}

/** Where a part of a text stands: line and column from 1, offset in UTF-16 units from 0. */
export function placeOf(text: string, part: string): { readonly line: number, readonly column: number, readonly offset: number } {
  const offset = text.indexOf(part)
  if (offset === -1) throw new Error(`"${part}" does not stand in the text`)
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: [...lines.at(-1) ?? ''].length + 1, offset }
}
