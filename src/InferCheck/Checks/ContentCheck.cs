using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Checks;

/// <summary>A content folder checked from the first file to the last, with what stands in it counted, and without ever holding all of it.</summary>
public sealed record ContentCheck
{
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>False when the vocabulary cannot be read: then nothing was checked but whether files can be.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>How many documents of each kind could be read.</summary>
    public required IReadOnlyDictionary<DocumentKind, int> Documents { get; init; }

    public required int Claims { get; init; }

    public required int Quotes { get; init; }

    public required int Topics { get; init; }

    /// <summary>Of how many core questions somebody has read the answer, by group of providers.</summary>
    public required IReadOnlyList<Coverage> Core { get; init; }

    /// <summary>How good the claims are; nothing where a file cannot be read, for then it is not known.</summary>
    public required QualityShares? Shares { get; init; }

    /// <summary>The findings are those of <see cref="Checker.Check"/> over everything, and those of reading it.</summary>
    public static ContentCheck Of(string folder, DateOnly today, Catalog? committed = null)
    {
        var (files, faults) = ContentReader.List(folder);
        var vocabulary = files.Where(file => file.Kind.IsShared).Select(file => file.Read()).ToList();
        var words = new Catalog([.. vocabulary.Select(read => read.Document)]);
        var isWhole = Checker.CanCheck(words);
        var checks = new FileChecks(words, today, committed, vocabulary);
        var seen = isWhole
            ? checks.Run(files, (file, outline, findings) => Seen(file, outline, findings, words, today)).ToList()
            : [.. InOrder.Of(files, file => file.Read()).Select(file => Seen(file, file.Document with { Root = null, Body = "" }, file.Faults,
                words, today))];
        var counted = seen.Select(file => file.Counted).OfType<CountedProvider>().ToList();
        return new ContentCheck
        {
            Findings = Diagnostic.Sort(faults.Concat(seen.SelectMany(file => file.Findings))
                .Concat(isWhole ? Checker.CheckOutlines(words, [.. seen.Select(file => file.Outline)], today) : [])),
            IsWhole = isWhole,
            Documents = seen.Where(file => file.IsRead).CountBy(file => file.Outline.Kind).ToDictionary(),
            Claims = seen.Sum(file => file.Claims),
            Quotes = seen.Sum(file => file.Quotes),
            Core = Coverage.Of(words.Vocabulary.Topics.Where(topic => topic.Core), words.Vocabulary,
                [.. counted.Select(provider => provider.Covered)]),
            Shares = isWhole && seen.TrueForAll(file => file.IsRead || !IsCounted(file.Outline.Kind)) ? QualityShares.Of(words.Vocabulary, counted) : null,
            Topics = words.Vocabulary.Topics.Count,
        };
    }

    private static bool IsCounted(DocumentKind kind) => kind is DocumentKind.Provider or DocumentKind.Readings;

    private static SeenFile Seen(FileReading read, Document outline, IReadOnlyList<Diagnostic> findings, Catalog words, DateOnly today)
    {
        var profile = read.Document is { Kind: DocumentKind.Provider, Root: Mapping } ? new Provider(read.Document) : null;
        var quotes = profile?.AllEvidence.Count(evidence => evidence.Quote is not null) ?? 0;
        return new SeenFile(outline, findings, read.Document.Root is Mapping, profile?.Claims.Count ?? 0, quotes,
            profile is null ? null : new CountedProvider(CoveredProvider.Of(profile),
                ClaimTally.Of(profile, words.Readings.GetValueOrDefault(profile.Slug), words.Vocabulary, today)));
    }

    private sealed record SeenFile(Document Outline, IReadOnlyList<Diagnostic> Findings, bool IsRead, int Claims, int Quotes,
        CountedProvider? Counted);
}
