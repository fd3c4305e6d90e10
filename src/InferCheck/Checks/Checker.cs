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
        new UnknownKey(), new MissingKey(), new WrongType(), new LongText(), new DuplicateEntry(), new HiddenCharacter(), new MissingLabel(),
        new MalformedSlug(), new ReservedSlug(),
        new UnknownTopic(), new UnknownValue(), new UnknownWord(), new UnknownCountry(), new UnknownCertification(),
        new UnknownProvider(), new UnknownIndex(), new UnknownFaq(), new UnknownPreset(),
        new MisplacedField(), new MissingValue(), new MissingField(), new CertificateWithoutScope(),
        new BadDate(), new FutureDate(), new ReadBeforeDated(),
        new VerifiedWithoutQuote(), new ClaimWithoutEvidence(), new OneSidedConflict(), new UnwantedValue(), new SilenceWithoutSearch(),
        new EvidenceWithoutWords(), new BorrowedWords(), new QuoteTooLong(), new UntranslatedQuote(), new SummaryRepeatsQuote(),
        new BadSource(), new InsecureSource(), new PrivateSource(), new SourceWithCredentials(), new ForeignHost(), new WideHost(), new DisguisedHost(),
        new DuplicateClaim(), new DuplicateSlug(), new AliasCollision(), new DuplicateName(),
        new TangledMarkdown(), new RawHtml(), new HiddenMarkdown(), new BareAddress(), new UnsafeLink(), new ForeignImage(), new BrokenLink(),
        new EmptyProfile(), new OrphanFaq(), new OverdueClaim(), new EndlessRecheck(), new NoSecondReader(), new UnrecordedChange(),
    ];

    /// <summary>Without one of its files the vocabulary knows too little: every word of every profile would be called unknown, and the one fault drowned.</summary>
    public static bool CanCheck(Catalog catalog) => Enum.GetValues<DocumentKind>().Where(kind => kind >= DocumentKind.Topics)
        .All(kind => catalog.Documents.Any(document => document.Kind == kind && document.Root is not null));

    /// <summary>With the profiles that differ from the last commit as they were in it, changes of value are held to the history as well.</summary>
    public static IReadOnlyList<Diagnostic> Check(Catalog catalog, DateOnly today, IReadOnlyList<Provider>? committed = null)
    {
        if (!CanCheck(catalog))
        {
            return [];
        }

        var context = new CheckContext(catalog, today, committed ?? []);
        return Diagnostic.Sort(Rules.AsParallel().SelectMany(rule => rule.Check(context)).ToList());
    }
}
