using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Tests.Store;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Export;

/// <summary>The script of an exported copy decides as the evaluator does. A browser runs it; nothing else here can.</summary>
public sealed class StaticFilterTests
{
    private static readonly string[] Browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    [Fact]
    public void Script_and_matching_agree_on_generated_catalogues()
    {
        var cases = Enumerable.Range(0, 20).SelectMany(Cases).ToList();
        var found = Run("window.cases.map(([conditions, claims, outcome]) => decideAll(conditions, claims).outcome === outcome)", cases);
        Assert.Equal(cases.Count, found.Count(isSame => isSame));
        Assert.Equal([0, 1, 2, 3, 4], cases.Select(one => (int)one[2]).Distinct().Order());
    }

    private static IEnumerable<object[]> Cases(int seed)
    {
        using var baked = new BakedContent(GeneratedCatalog.Make(seed, 20));
        var random = new Random(seed);
        var claims = baked.Store.Providers.Claims([.. baked.Store.Providers.All().Select(provider => provider.Id)], [.. GeneratedCatalog.Choices.Select(topic => topic.Key)]);
        foreach (var facts in claims.Select(group => group.Select(claim => claim.ToFact()).ToList()))
        {
            for (var round = 0; round < 5; round++)
            {
                var conditions = new Conditions(Some(random, random.Next(3)), [.. Enumerable.Range(0, random.Next(3)).Select(_ => Some(random, random.Next(1, 3)))]);
                var shown = facts.GroupBy(fact => fact.Topic).ToDictionary(group => group.Key, group => group.Select(fact => new { fact.Status, fact.Values, When = fact.Conditions.Count > 0 ? "it is so" : null }));
                yield return [conditions, shown, (int)Matcher.Match(conditions, facts).Outcome];
            }
        }
    }

    private static IReadOnlyList<Requirement> Some(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => GeneratedCatalog.Choices[random.Next(GeneratedCatalog.Choices.Count)]).Select(topic =>
            new Requirement(topic.Key, [.. topic.Values.Where(_ => random.Next(3) == 0).Select(value => value.Key)]))];

    private static bool[] Run(string expression, List<object[]> cases)
    {
        var folder = Directory.CreateTempSubdirectory("infercheck-script-");
        var json = JsonSerializer.Serialize(cases, Json);
        var page = Path.Combine(folder.FullName, "page.html");
        File.WriteAllText(page, $"<!doctype html><body><script>window.cases = {json}</script><script>{File.ReadAllText(Repository.File("wwwroot", "static.js"))}</script><script>document.body.replaceChildren(JSON.stringify({expression}))</script>");
        var start = new ProcessStartInfo(Browser(), ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={folder.FullName}", "--dump-dom", new Uri(page).AbsoluteUri]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        folder.Delete(recursive: true);
        return JsonSerializer.Deserialize<bool[]>(Regex.Match(text, @"\[[a-z,]*\]", RegexOptions.None, TimeSpan.FromSeconds(5)).Value)!;
    }

    private static string Browser() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Browsers.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("this test needs Chromium or Chrome on the path");
}
