using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Fixes;

/// <summary>Mends what rules report in a file, as far as a machine knows what was meant, and writes it whole or not at all.</summary>
public sealed class Mender(string folder, Catalog catalog, Catalog committed, DateOnly today)
{
    /// <summary>More rounds than a file has faults that hide each other; each round mends at least one place.</summary>
    private const int MostRounds = 100;

    private static readonly IFixer[] Fixers =
    [
        new SyntaxFixer(), new QuoteFixer("bare-boolean", keepsMeaning: true), new QuoteFixer("curly-quotation", keepsMeaning: false),
        new BlankFixer(), new KeyOrderFixer(), new HistoryFixer(),
    ];

    /// <summary>What a rule says of itself and what can be mended are held to each other by a test.</summary>
    public static IEnumerable<string> Rules => Fixers.Select(fixer => fixer.Rule).Distinct();

    /// <summary>Every file that could be read or would be; nothing of those that need nothing.</summary>
    public IReadOnlyList<Mending> Mend(Func<Document, bool> isMeant) =>
        [.. catalog.Documents.Where(document => document.Text is not null && isMeant(document)).Select(Mend).OfType<Mending>()];

    private Mending? Mend(Document document)
    {
        var read = RawFile.Read(document.File, folder);
        var draft = new MendedDraft(this, document, read ?? RawFile.Of(document.Text!));
        foreach (var fixer in Fixers)
        {
            for (var round = 0; round < MostRounds && draft.Take(fixer); round++)
            {
            }
        }

        if (draft.Mended.Count == 0)
        {
            return null;
        }

        var left = read is null ? "it can no longer be read"
            : read.Text != document.Text!.Text ? "it changed since it was checked"
            : MendedFile.Write(document.File, folder, read.Bytes, draft.Bytes);
        return left is null ? new Mending(document.File, [.. draft.Mended.OrderBy(place => place.Line)]) : new Mending(document.File, [], left);
    }

    /// <summary>The document as it would be read, and all that is wrong with it.</summary>
    internal (Document Document, IReadOnlyList<Diagnostic> Findings) Check(Document document, string text)
    {
        var faults = new List<Diagnostic>();
        var read = new ContentFile(document.Kind, document.File, document.File, folder).Parse(text, faults);
        return (read, Diagnostic.Sort(faults.Concat(Checker.CheckDocument(catalog, read, today, committed))));
    }

    internal FixContext Context(IReadOnlyList<Diagnostic> findings) => new(findings, catalog.Vocabulary, committed.Providers, today);
}
