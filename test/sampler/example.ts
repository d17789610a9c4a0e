/** One document of the sampler, by hand, in both syntaxes: every part is there at least once. */

const NAMESPACES = 'xmlns:com="http://www.wipo.int/standards/XMLSchema/ST96/Common" xmlns:ict="urn:ipo-reports:xmlschema:ict"'

export const EXAMPLE_JSON = {
  sampler: {
    st96Version: 'V6_0',
    ipoVersion: 'SAMPLER_V1_0',
    languageCode: 'fr',
    documentStatusText: 'test',
    sampleIdentifier: 'all',
    sampleValues: {
      noteTextGiven: ' kept\tas it is ',
      balanceQuantityGiven: -9007199254740991,
      officeURIGiven: 'https://office.example/a',
      anyColourCategoryGiven: 'Pale',
      sampleIdentifier: 'values',
      noteText: 'é & <\u{1f600}>',
      tagText: 'two words',
      openIndicator: false,
      balanceQuantity: -5,
      pageQuantity: 0,
      copyNumber: 1,
      shareQuantity: 0.07,
      filingDate: '2024-02-29',
      foundationYear: '0001',
      billingMonth: '9999-12',
      receiptDateTime: '2026-01-31T09:00:00.5+14:00',
      portalURI: 'https://[::1]:8080/é?q=%20#f',
      shortText: 'ab\u{1f600}',
      lineText: 'one line',
      figureText: '12/2024',
      accentText: 'é\u{1f600}',
      percentQuantity: 99.95,
      degreeQuantity: -40,
      seatQuantity: 9,
      rankNumber: 2,
      officeURI: 'https://office.example',
      colourCategory: 'Dark green',
      anyColourCategory: 'Deep',
      openColourCategory: 'Blue',
      patternedColourCategory: 'x-fr-Blue',
      precisionDate: '2024-02',
    },
    fixedValues: { finalIndicator: true, formNumber: 3, formDate: '2024-01-31', colourCategory: 'Dark green' },
    sampleTexts: {
      sampleIdentifier: 'texts',
      markedTextBag: [{ value: 'Oui', languageCode: 'fr', officeCode: 'FR' }, { value: 'Yes', languageCode: 'en' }],
      markedDateBag: [{ value: '2024-01-31', colourCategory: 'Red' }],
      markedQuantityBag: [{ value: 7, colourCategory: 'Other' }],
      markedShareBag: [{ value: 1.5 }],
      markedIndicatorBag: [{ value: true }],
      markedColourBag: [{ value: 'Blue' }],
      markedPrecisionBag: [{ value: '2024' }],
      markedOrderedTextBag: [{ value: 'One', languageCode: 'en', sequenceNumber: '001', finalIndicator: true }],
    },
    sampleRepetitions: {
      sequenceNumber: '01',
      addressLineText: [{ value: 'Line 1' }, { value: 'Line 2', languageCode: 'en' }],
      mailAddressBag: ['a@office.example'],
      sampleIdentifierBag: ['one', 'two'],
      commentTextBag: [{ value: 'Remark.', sequenceNumber: '1' }],
      fileName: 'a.txt',
      contactDetailBag: { mailAddressText: ['a@office.example', 'b@office.example'], phoneNumber: ['+33 1'], faxNumber: '+33 2' },
      additionalDataBag: [{ officeCode: 'FR', additionalDataName: 'name', additionalDataText: 'text' }],
    },
    sampleBranches: {
      reach: { block: { webURI: 'https://a.example/' } },
      block: [
        { paragraphText: { value: 'A paragraph.' } },
        { section: { sectionTitleText: 'Inside', sectionBag: [{ sectionTitleText: 'Deeper', blockBag: [{ paragraphText: { value: 'Deep.', languageCode: 'en' } }] }] } },
      ],
    },
    levelJ: { levelI: { levelH: { levelG: { levelF: { levelE: { levelD: { levelC: { levelB: { levelA: { sampleIdentifier: 'deep' } } } } } } } } } },
    ictapiEntryBag: [{ apiWebURI: 'https://api.example/' }],
  },
}

/** The same document. */
export const EXAMPLE_XML = `<ict:Sampler ${NAMESPACES} com:documentStatusText="test" com:ipoVersion="SAMPLER_V1_0" com:languageCode="fr" com:st96Version="V6_0">
<ict:SampleIdentifier>all</ict:SampleIdentifier>
<ict:SampleValues ict:noteTextGiven=" kept&#9;as it is " ict:balanceQuantityGiven="-9007199254740991" ict:officeURIGiven="https://office.example/a" ict:anyColourCategoryGiven="Pale">
<ict:SampleIdentifier>values</ict:SampleIdentifier>
<ict:NoteText>é &amp; &lt;\u{1f600}&gt;</ict:NoteText><ict:TagText>two words</ict:TagText><ict:OpenIndicator>false</ict:OpenIndicator>
<ict:BalanceQuantity>-5</ict:BalanceQuantity><ict:PageQuantity>0</ict:PageQuantity><ict:CopyNumber>1</ict:CopyNumber>
<ict:ShareQuantity>0.07</ict:ShareQuantity><ict:FilingDate>2024-02-29</ict:FilingDate><ict:FoundationYear>0001</ict:FoundationYear>
<ict:BillingMonth>9999-12</ict:BillingMonth><ict:ReceiptDateTime>2026-01-31T09:00:00.5+14:00</ict:ReceiptDateTime>
<ict:PortalURI>https://[::1]:8080/é?q=%20#f</ict:PortalURI><ict:ShortText>ab\u{1f600}</ict:ShortText><ict:LineText>one line</ict:LineText>
<ict:FigureText>12/2024</ict:FigureText><ict:AccentText>é\u{1f600}</ict:AccentText><ict:PercentQuantity>99.95</ict:PercentQuantity>
<ict:DegreeQuantity>-40</ict:DegreeQuantity><ict:SeatQuantity>9</ict:SeatQuantity><ict:RankNumber>2</ict:RankNumber>
<ict:OfficeURI>https://office.example</ict:OfficeURI><ict:ColourCategory>Dark green</ict:ColourCategory>
<ict:AnyColourCategory>Deep</ict:AnyColourCategory><ict:OpenColourCategory>Blue</ict:OpenColourCategory>
<ict:PatternedColourCategory>x-fr-Blue</ict:PatternedColourCategory><ict:PrecisionDate>2024-02</ict:PrecisionDate>
</ict:SampleValues>
<ict:FixedValues ict:finalIndicator="true" ict:formNumber="3" ict:formDate="2024-01-31" ict:colourCategory="Dark green"/>
<ict:SampleTexts><ict:SampleIdentifier>texts</ict:SampleIdentifier>
<ict:MarkedTextBag><ict:MarkedText com:languageCode="fr" com:officeCode="FR">Oui</ict:MarkedText><ict:MarkedText com:languageCode="en">Yes</ict:MarkedText></ict:MarkedTextBag>
<ict:MarkedDateBag><ict:MarkedDate ict:colourCategory="Red">2024-01-31</ict:MarkedDate></ict:MarkedDateBag>
<ict:MarkedQuantityBag><ict:MarkedQuantity ict:colourCategory="Other">7</ict:MarkedQuantity></ict:MarkedQuantityBag>
<ict:MarkedShareBag><ict:MarkedShare>1.5</ict:MarkedShare></ict:MarkedShareBag>
<ict:MarkedIndicatorBag><ict:MarkedIndicator>true</ict:MarkedIndicator></ict:MarkedIndicatorBag>
<ict:MarkedColourBag><ict:MarkedColour>Blue</ict:MarkedColour></ict:MarkedColourBag>
<ict:MarkedPrecisionBag><ict:MarkedPrecision>2024</ict:MarkedPrecision></ict:MarkedPrecisionBag>
<ict:MarkedOrderedTextBag><ict:MarkedOrderedText com:languageCode="en" com:sequenceNumber="001" ict:finalIndicator="true">One</ict:MarkedOrderedText></ict:MarkedOrderedTextBag>
</ict:SampleTexts>
<ict:SampleRepetitions com:sequenceNumber="01">
<ict:AddressLineText>Line 1</ict:AddressLineText><ict:AddressLineText com:languageCode="en">Line 2</ict:AddressLineText>
<ict:MailAddressBag><ict:MailAddressText>a@office.example</ict:MailAddressText></ict:MailAddressBag>
<ict:SampleIdentifierBag><ict:SampleIdentifier>one</ict:SampleIdentifier><ict:SampleIdentifier>two</ict:SampleIdentifier></ict:SampleIdentifierBag>
<com:CommentTextBag><com:CommentText com:sequenceNumber="1">Remark.</com:CommentText></com:CommentTextBag>
<com:FileName>a.txt</com:FileName>
<ict:ContactDetailBag><ict:MailAddressText>a@office.example</ict:MailAddressText><ict:MailAddressText>b@office.example</ict:MailAddressText><ict:PhoneNumber>+33 1</ict:PhoneNumber><ict:FaxNumber>+33 2</ict:FaxNumber></ict:ContactDetailBag>
<ict:AdditionalDataBag><ict:AdditionalData com:officeCode="FR"><ict:AdditionalDataName>name</ict:AdditionalDataName><ict:AdditionalDataText>text</ict:AdditionalDataText></ict:AdditionalData></ict:AdditionalDataBag>
</ict:SampleRepetitions>
<ict:SampleBranches><ict:Reach><ict:Block><com:WebURI>https://a.example/</com:WebURI></ict:Block></ict:Reach>
<ict:Block><ict:ParagraphText>A paragraph.</ict:ParagraphText></ict:Block>
<ict:Block><ict:Section><ict:SectionTitleText>Inside</ict:SectionTitleText><ict:SectionBag><ict:Section><ict:SectionTitleText>Deeper</ict:SectionTitleText><ict:BlockBag><ict:Block><ict:ParagraphText com:languageCode="en">Deep.</ict:ParagraphText></ict:Block></ict:BlockBag></ict:Section></ict:SectionBag></ict:Section></ict:Block>
</ict:SampleBranches>
<ict:LevelJ><ict:LevelI><ict:LevelH><ict:LevelG><ict:LevelF><ict:LevelE><ict:LevelD><ict:LevelC><ict:LevelB><ict:LevelA><ict:SampleIdentifier>deep</ict:SampleIdentifier></ict:LevelA></ict:LevelB></ict:LevelC></ict:LevelD></ict:LevelE></ict:LevelF></ict:LevelG></ict:LevelH></ict:LevelI></ict:LevelJ>
<ict:ICTAPIEntryBag><ict:ICTAPIEntry><ict:APIWebURI>https://api.example/</ict:APIWebURI></ict:ICTAPIEntry></ict:ICTAPIEntryBag>
</ict:Sampler>`
