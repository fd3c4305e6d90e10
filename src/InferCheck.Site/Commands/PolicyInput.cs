using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Policies;
using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Policies;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Commands;

/// <summary>What every `policy` command starts from: sound content, a sound policy, and the day.</summary>
internal sealed record PolicyInput(Catalog Catalog, Policy Policy, DateOnly Today)
{
    public PolicyFindings Findings { get; } = new(new Words(Catalog.Vocabulary, Texts.Load("en")), Texts.Load("en"));

    public string? Address => PolicyAddress.ToQuery(Policy)?.ToAddress();

    public PolicyGround Ground { get; } = PolicyGround.Of(Catalog);

    public PolicyReport Report(IEnumerable<PolicySubject> providers) => new PolicyCheck(Policy, Today).Report(Ground, providers);

    /// <summary>Nothing after having said what is wrong.</summary>
    public static PolicyInput? Load(string file, string? content, string format)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        if (ContentOption.Find(content) is not { } folder || Sound(folder, today) is not { } catalog)
        {
            return null;
        }

        var read = PolicyReader.Read(file, catalog);
        if (read.Policy is null)
        {
            Print(read.Faults, format);
        }

        return read.Policy is null ? null : new PolicyInput(catalog, read.Policy, today);
    }

    /// <summary>A claim that cannot be read is a claim that is missing: nothing is decided on such content.</summary>
    private static Catalog? Sound(string folder, DateOnly today)
    {
        var read = ContentReader.Read(folder);
        var errors = Diagnostic.Sort(read.Diagnostics.Concat(Checker.Check(read.Catalog, today))).Where(finding => finding.Severity == Severity.Error).ToList();
        if (errors.Count == 0)
        {
            return read.Catalog;
        }

        new TextRenderer(colour: false).Render(errors, Console.Error);
        Console.Error.WriteLine($"the content has {errors.Count} errors; nothing was decided");
        return null;
    }

    private static void Print(IReadOnlyList<Diagnostic> faults, string format)
    {
        switch (format)
        {
            case PolicyFormats.Json:
                PolicyJson.Write(faults, Console.Out);
                break;
            case PolicyFormats.GitHub:
                new GitHubRenderer().Render(faults, Console.Out);
                break;
            default:
                new TextRenderer(colour: false).Render(faults, Console.Error);
                break;
        }
    }
}
