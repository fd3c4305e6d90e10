using System.Diagnostics;
using InferCheck.Site.Live;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site.Steady;

/// <summary>Starts that are cut short, and starts that meet, never leave half a content behind.</summary>
public sealed class StartTests : IDisposable
{
    private static readonly int Kills = Thoroughness.Of(little: 6, much: 20);

    private static readonly string[] Quiet = ["--Logging:LogLevel:Default", "None"];

    private readonly SampleContent content = new();

    private string Data => content.Data;

    public void Dispose() => content.Dispose();

    [Fact]
    public void Killed_again_and_again_in_the_middle_of_a_bake_the_next_start_has_whole_content()
    {
        var random = new Random(7);
        var killed = 0;
        for (var time = 0; time < Kills; time++)
        {
            // Another version each time, so that there is something to bake; killed as soon as the file aside appears, or a little later.
            content.Write("faq/sample-question.md", $"{SampleTexts.Faq}\nEdition {time}.\n");
            var before = Begun();
            using var site = SiteProcess.Start(content.Folder, Data, Quiet);
            var watch = Stopwatch.StartNew();
            while (watch.Elapsed < Until.Patience && !site.HasExited && !Begun().Except(before).Any())
            {
                Thread.Sleep(1);
            }

            Thread.Sleep(random.Next(12));
            killed += Begun().Except(before).Any() ? 1 : 0;
            site.Kill();
        }

        var served = new ContentBakery(content.Folder, Data).Prepare().Content!;
        Assert.Equal(2, served.Store.Totals.Providers);
        Assert.Contains($"Edition {Kills - 1}", served.Store.Texts.Faq()[0].AnswerHtml, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Data, "*.tmp"));
        Assert.True(killed > 0, "no bake was caught in the middle");
        served.Replace();
    }

    [Fact]
    public async Task Two_starts_at_once_on_one_folder_both_serve()
    {
        using var first = SiteProcess.Start(content.Folder, Data, Quiet);
        using var second = SiteProcess.Start(content.Folder, Data, Quiet);
        Assert.Contains("Sample API", await first.FirstAnswerAsync(), StringComparison.Ordinal);
        Assert.Contains("Sample API", await second.FirstAnswerAsync(), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Data, "*.db"));
        Assert.Empty(Directory.GetFiles(Data, "*.tmp"));
    }

    private string[] Begun() => Directory.Exists(Data) ? Directory.GetFiles(Data, "*.tmp") : [];
}
