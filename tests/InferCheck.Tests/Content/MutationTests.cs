using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Content;

/// <summary>Real files, damaged at random: whatever comes out, it is a finding inside the file and never an exception.</summary>
public sealed class MutationTests
{
    private static readonly int Usual = Thoroughness.Of(little: 500, much: 2_000);

    /// <summary>The same mutations on every machine; INFERCHECK_MUTATIONS=50000 tries that many others.</summary>
    private static readonly int Mutations = int.TryParse(Environment.GetEnvironmentVariable("INFERCHECK_MUTATIONS"), NumberStyles.None,
        CultureInfo.InvariantCulture, out var wanted) ? wanted : Usual;

    private static readonly string[] Real =
    [
        .. new[] { "providers", "faq", "indexes", "pages" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Content, folder), "*.md"))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    private static readonly string[] Splinters =
        ["---\n", "\n", "\t", ": ", "- ", "[", "]", "{", "}", "\"", "'", "&a ", "*a", "|", ">", "#", "\0", "\u202e", "\ud800", "<b>", "](javascript:x)",
            "2026-13-45", "http://127.0.0.1/", "!!str ", "? ", "%"];

    [Fact]
    public void Damaged_content_gives_findings_inside_the_file_and_no_exception()
    {
        using var content = new SampleContent();
        var sound = ContentReader.Read(content.Folder).Catalog;
        var checks = 0;
        var property = Prop.ForAll(Damaged(), text =>
        {
            checks++;
            content.Write("providers/damaged.md", text);
            var lines = text.ReplaceLineEndings("\n").AsSpan().Count('\n') + 1;
            return Findings(content, sound).All(finding => !finding.At.File.EndsWith("damaged.md", StringComparison.Ordinal)
                || (finding.At.Line >= 1 && finding.At.Line <= lines && finding.At.Column >= 1));
        });
        var config = Config.QuickThrowOnFailure.WithMaxTest(Mutations);
        Check.One(Mutations == Usual ? config.WithReplay(8308956175738596817, 15915257833581926797) : config, property);
        Assert.True(checks >= Mutations);
    }

    /// <summary>What every rule says of it among sound profiles, questions and pages. The vocabulary, which nobody damages here, is read once.</summary>
    private static IEnumerable<Diagnostic> Findings(SampleContent content, Catalog sound)
    {
        var (files, faults) = ContentReader.List(content.Folder);
        var damaged = files.Single(file => file.Slug == "damaged").Read();
        IReadOnlyList<Document> documents = [.. sound.Documents.Where(document => document.Kind < DocumentKind.Topics), damaged.Document];
        return faults.Concat(damaged.Faults).Concat(Checker.CheckDocuments(sound, documents, SampleContent.Today).Findings)
            .Concat(Checker.CheckOutlines(sound, documents, SampleContent.Today));
    }

    private static Arbitrary<string> Damaged() => Arb.From(
        from file in Gen.Elements(Real)
        from edits in Gen.Choose(1, 6)
        from seed in Gen.Choose(0, int.MaxValue)
        select Damage(file, edits, new Random(seed)));

    private static string Damage(string text, int edits, Random random)
    {
        for (var edit = 0; edit < edits && text.Length > 2; edit++)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 40), text.Length - at);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Splinters[random.Next(Splinters.Length)]),
                2 => text.Insert(at, text.Substring(at, length)),
                _ => text[..at],
            };
        }

        return text;
    }
}
