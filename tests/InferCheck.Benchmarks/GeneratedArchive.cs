using System.Diagnostics;
using System.Globalization;
using System.Text;
using InferCheck.Model;
using InferCheck.Model.Archives;
using InferCheck.Quotes;

namespace InferCheck.Benchmarks;

/// <summary>
/// An archive of made documents, the same for the same numbers: 120 clauses each, about 50 KB, of which every version rewords two. Of the quotes, each from a
/// clause of its own, nine in ten stand in the newest version, the others stood in the first.
/// </summary>
internal sealed class GeneratedArchive(int documents, int versions, int quotes)
{
    private const string Id = "generated";
    private const string Provider = "generated";
    private const int Clauses = 120;
    private const int DaysBetween = 11;

    private static readonly DateTimeOffset Begin = new(2020, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public Archive Archive { get; } = new()
    {
        Id = Id,
        Name = "Generated terms",
        Repository = "https://example.com/generated",
        Licence = "CC0-1.0",
        Attribution = "nobody",
        Kind = ArchiveKind.Terms,
        Files =
        [
            .. Enumerable.Range(0, documents).Select(number => new ArchivedFile { Path = PathOf(number), Source = SourceOf(number), Provider = Provider }),
        ],
        At = new SourceLocation("generated.yaml", 1, 1),
    };

    public IReadOnlyList<SourceQuote> Quotes { get; } =
    [
        .. from document in Enumerable.Range(0, documents)
           from quote in Enumerable.Range(0, quotes)
           select Quote(document, quote * Clauses / quotes, quote % 10 == 9 ? 0 : versions - 1),
    ];

    /// <summary>A bare repository below the folder; one commit a version of a document, as collections of terms have them.</summary>
    public void Write(string folder)
    {
        var repository = Path.Combine(folder, Id);
        Run(["init", "--bare", "--quiet", "--template=", "--initial-branch=main", repository], _ => { });
        Run(["-C", repository, "fast-import", "--quiet"], input =>
        {
            for (var version = 0; version < versions; version++)
            {
                for (var document = 0; document < documents; document++)
                {
                    Commit(input, document, version);
                }
            }
        });
    }

    private static void Commit(Stream input, int document, int version)
    {
        var text = Encoding.UTF8.GetBytes(Text(document, version));
        var seconds = Begin.AddDays(version * DaysBetween).ToUnixTimeSeconds();
        input.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"commit refs/heads/main\ncommitter Nobody <nobody@example.com> {seconds} +0000\ndata 7\nRecord\n"
            + $"M 100644 inline \"{PathOf(document)}\"\ndata {text.Length}\n")));
        input.Write(text);
        input.WriteByte((byte)'\n');
    }

    private static string Text(int document, int version) =>
        string.Concat(Enumerable.Range(0, Clauses)
            .Select(clause => $"## {clause}. Clause\n\n{Sentence(document, clause, version)} {Rest(document, clause)}\n\n"));

    private static string Rest(int document, int clause) =>
        string.Join(' ', Enumerable.Range(1, 2).Select(number => GeneratedPolicies.Sentence(900_000 + document, (clause * 10) + number)));

    /// <summary>How a clause is worded in a version: it has been reworded so many times until then.</summary>
    private static string Sentence(int document, int clause, int version)
    {
        var times = Enumerable.Range(1, version).Count(number => number % Clauses == clause || number * 7 % Clauses == clause);
        return GeneratedPolicies.Sentence((document * 1_000) + times, clause);
    }

    private static SourceQuote Quote(int document, int clause, int version) => new()
    {
        Provider = Provider,
        Topic = "retention",
        Source = SourceOf(document),
        Quote = Sentence(document, clause, version),
        At = new SourceLocation("generated.md", clause + 1, 1),
    };

    private static string SourceOf(int document) => FormattableString.Invariant($"https://example.com/{document}/terms");

    private static string PathOf(int document) => FormattableString.Invariant($"Service {document}/Terms.md");

    private static void Run(string[] arguments, Action<Stream> write)
    {
        var start = new ProcessStartInfo("git", arguments) { UseShellExecute = false, RedirectStandardInput = true };
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        using var process = Process.Start(start)!;
        write(process.StandardInput.BaseStream);
        process.StandardInput.Close();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {process.ExitCode}");
        }
    }
}
