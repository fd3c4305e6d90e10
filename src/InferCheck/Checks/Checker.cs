using System.Collections.Immutable;
using InferCheck.Checks.Rules;
using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks;

/// <summary>Runs every rule over a catalogue and returns all findings of all files in one go.</summary>
public static class Checker
{
    public static ImmutableArray<IRule> Rules { get; } =
    [
        new UnknownKey(), new MissingKey(), new WrongType(), new LongText(), new WideWord(), new WideName(), new DuplicateEntry(), new DoubledSynonym(),
        new LoneSynonym(), new HiddenCharacter(),
        new MissingLabel(),
        new MalformedSlug(), new ReservedSlug(), new BareBoolean(), new CurlyQuotation(), new TrailingBlanks(), new KeyOrder(),
        new UnknownTopic(), new UnknownValue(), new UnknownWord(), new UnknownCountry(), new UnknownCertification(), new UnknownCompany(),
        new UnknownMaker(), new UnknownModel(),
        new UnknownProvider(), new UnknownIndex(), new UnknownFaq(), new UnknownPreset(), new UnevenAnswers(), new IdleSupposition(),
        new MisplacedField(), new MissingValue(), new MissingField(), new CertificateWithoutScope(),
        new BadDate(), new FutureDate(), new ReadBeforeDated(), new UndatedQuote(), new LongMeaning(),
        new ReversedPeriod(), new ExpiredClaim(), new AnnouncedClaim(),
        new VerifiedWithoutQuote(), new ClaimWithoutEvidence(), new OneSidedConflict(), new UnwantedValue(), new SilenceWithoutSearch(),
        new StatedBySilence(), new EvidenceWithoutWords(), new CutQuote(), new ShortQuote(), new OneQuoteTwoValues(), new UntoldTopic(),
        new EuropeIsNotEea(), new ConditionOfOthers(), new ExcludedPlan(), new OldEvidence(), new OldCertificate(), new MisplacedLead(), new BorrowedWords(),
        new QuoteTooLong(), new UntranslatedQuote(), new SummaryRepeatsQuote(),
        new BadSource(), new InsecureSource(), new PrivateSource(), new SourceWithCredentials(), new ForeignHost(), new WideHost(), new DisguisedHost(),
        new DuplicateClaim(), new DuplicateSlug(), new AliasCollision(), new DuplicateName(),
        new TangledMarkdown(), new RawHtml(), new HiddenMarkdown(), new BareAddress(), new UnsafeLink(), new ForeignImage(), new BrokenLink(),
        new EmptyProfile(), new OrphanFaq(), new OverdueClaim(), new EndlessRecheck(), new NoSecondReader(), new UnrecordedChange(),
        new PriceWithoutCurrency(), new UnprovenPrice(), new UnquotedFigure(), new PriceOfNothing(), new OverlappingPrices(), new OverwrittenPrice(),
        new ImportedPrice(), new OutlyingPrice(), new LonelySurcharge(),
        new UnknownClaim(), new MachineAsPerson(), new UnexplainedDoubt(), new OwnReading(), new StaleReading(), new DoubtedClaim(),
        new BrokenEndpoint(), new SharedSignature(), new UnknownPart(), new UnprovenPlace(), new MalformedSign(),
    ];

    /// <summary>
    /// Without one of its files the vocabulary knows too little: every word of every profile would be called unknown, and the one fault drowned.
    /// </summary>
    public static bool CanCheck(Catalog catalog) => Enum.GetValues<DocumentKind>().Where(kind => kind.IsVocabulary)
        .All(kind => catalog.Documents.Any(document => document.Kind == kind && document.Root is not null));

    /// <summary>With what differs from the last commit as it was in it, changes of values and prices are held to what says so.</summary>
    public static IReadOnlyList<Diagnostic> Check(Catalog catalog, DateOnly today, Catalog? committed = null)
    {
        if (!CanCheck(catalog))
        {
            return [];
        }

        var context = new CheckContext(catalog, today, committed);
        return Diagnostic.Sort(Rules.AsParallel().SelectMany(rule => rule.Check(context)).ToList());
    }

    /// <summary>
    /// What the rules that need no other document say about one, without looking at the others. It may be a newer version of what the catalogue has;
    /// only when the vocabulary itself changes, everything has to be looked at again.
    /// </summary>
    public static IReadOnlyList<Diagnostic> CheckDocument(Catalog catalog, Document document, DateOnly today, Catalog? committed = null) =>
        CheckDocuments(catalog, [document], today, committed).Findings;

    /// <summary>The same of several, with the outlines that <see cref="CheckOutlines"/> goes by.</summary>
    public static DocumentCheck CheckDocuments(Catalog catalog, IReadOnlyList<Document> documents, DateOnly today, Catalog? committed = null)
    {
        var context = new CheckContext(catalog.Only(documents), today, committed);
        return new DocumentCheck(Diagnostic.Sort(Find(Scope.Document, context)), Outlines.Of(context));
    }

    /// <summary>What the rules say that hold documents against each other. They need no more of a document than its outline.</summary>
    public static IReadOnlyList<Diagnostic> CheckOutlines(Catalog catalog, IReadOnlyList<Document> outlines, DateOnly today) =>
        Diagnostic.Sort(Find(Scope.Catalogue, new CheckContext(catalog.Only(outlines), today, committed: null)));

    private static IEnumerable<Diagnostic> Find(Scope scope, CheckContext context) =>
        Rules.Where(rule => rule.Info.Scope == scope).SelectMany(rule => rule.Check(context));
}
