using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Quotes;

/// <summary>A content folder whose sources all stand on a local site, and the program run over it.</summary>
internal sealed partial class VerifiedContent : IDisposable
{
    /// <summary>An answer that is late on a busy machine is no fault of the source.</summary>
    private static readonly string Patience = Until.Patience.TotalSeconds.ToString(CultureInfo.InvariantCulture);

    private readonly SampleContent content = new();
    private readonly LocalSite site;

    public VerifiedContent(LocalSite site)
    {
        this.site = site;
        File.Delete(content.PathOf("providers/sample.md"));
    }

    public string LockFile => content.PathOf("sources.lock.yaml");

    public void Provider(string slug, params (string Path, string Quote)[] quotes)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture,
            $"---\nname: {slug}\nclaims:\n  - topic: retention\n    evidence:\n      - note: No words to look for.\n        source: {site.Url("/no-quote")}\n");
        foreach (var (path, quote) in quotes)
        {
            text.Append(CultureInfo.InvariantCulture, $"      - quote: '{quote}'\n        source: {site.Url(path)}\n");
        }

        content.Write($"providers/{slug}.md", text.Append("---\n").ToString());
    }

    public void Write(string name, string text) => content.Write(name, text);

    public string Path(string name) => content.PathOf(name);

    public ProgramRun Verify(params string[] arguments) => Verify(_ => { }, arguments);

    public ProgramRun Verify(Action<int> meanwhile, params string[] arguments) =>
        ProgramRun.Of(meanwhile, ["verify", "--content", content.Folder, "--pause", "0", "--timeout", Patience, "--allow-private", .. arguments]);

    /// <summary>Started in another environment.</summary>
    public ProgramRun VerifyWith(Action<ProcessStartInfo> prepare, params string[] arguments) =>
        ProgramRun.With(prepare, ["verify", "--content", content.Folder, "--pause", "0", "--timeout", Patience, "--allow-private", .. arguments]);

    /// <summary>A text without what differs from run to run: folder, port, time.</summary>
    public string Plain(string text)
    {
        var plain = text.Replace(content.Folder.Replace('\\', '/'), "content", StringComparison.Ordinal)
            .Replace(site.Url(""), "http://127.0.0.1:PORT", StringComparison.Ordinal);
        return Time.Replace(plain, "TIME");
    }

    public void Dispose() => content.Dispose();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", RegexOptions.NonBacktracking)]
    private static partial Regex Time { get; }
}
