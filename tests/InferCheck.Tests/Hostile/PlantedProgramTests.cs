using InferCheck.Tests.Commands;
using InferCheck.Tests.Quotes;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>A file that is called like a program we start, put where a stranger can put one.</summary>
public sealed class PlantedProgramTests
{
    private const string Compared = "warning[unrecorded-change]: `training` was `opt-in` in the last commit";

    [UnixFact]
    public void Git_in_the_working_folder_is_not_ours()
    {
        using var checkout = Edited();
        checkout.Plant("git", checkout.Root);
        checkout.Plant("git", checkout.Content);
        var above = ProgramRun.With(start => start.WorkingDirectory = checkout.Root, "check");
        var within = ProgramRun.With(start => start.WorkingDirectory = checkout.Content, "check", ".");
        Assert.False(checkout.HasRun, "the program in the working folder was run");
        Assert.All([above, within], run => Assert.Contains(Compared, run.Output, StringComparison.Ordinal));
    }

    [UnixTheory]
    [InlineData(".")]
    [InlineData("")]
    [InlineData("content")]
    [InlineData("./content")]
    [InlineData("../checkout/content")]
    public void An_entry_of_path_that_depends_on_the_working_folder_does_not_count(string entry)
    {
        using var checkout = Edited();
        checkout.Plant("git", checkout.Root);
        checkout.Plant("git", checkout.Content);
        var run = ProgramRun.With(
            start =>
            {
                start.WorkingDirectory = checkout.Root;
                start.Environment["PATH"] = $"{entry}{Path.PathSeparator}{start.Environment["PATH"]}";
            },
            "check");
        Assert.False(checkout.HasRun, "a program named by a relative entry of PATH was run");
        Assert.Contains(Compared, run.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void Git_beside_the_program_is_not_ours()
    {
        var host = Path.Combine(AppContext.BaseDirectory, "infercheck");
        using var checkout = Edited();
        var beside = Directory.CreateDirectory(Path.Combine(checkout.Root, "program")).FullName;
        foreach (var part in Directory.EnumerateFileSystemEntries(AppContext.BaseDirectory))
        {
            File.CreateSymbolicLink(Path.Combine(beside, Path.GetFileName(part)), part);
        }

        File.Delete(Path.Combine(beside, "infercheck"));
        File.Copy(host, Path.Combine(beside, "infercheck"));
        checkout.Plant("git", beside);
        var run = ProgramRun.With(
            start =>
            {
                start.FileName = Path.Combine(beside, "infercheck");
                start.ArgumentList.RemoveAt(0);
                start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(Environment.ProcessPath);
            },
            "check", checkout.Content);
        Assert.False(checkout.HasRun, "the program beside ours was run");
        Assert.Contains(Compared, run.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_reader_of_pdfs_in_the_working_folder_is_not_ours()
    {
        using var checkout = new HostileCheckout();
        checkout.Plant("pdftotext", checkout.Root);
        await using var site = await LocalSite.StartAsync();
        site.Page("/policy.pdf", "policy.pdf", "application/pdf");
        var evidence = $"      - quote: Nobody wrote this.\n        source: {site.Url("/policy.pdf")}\n";
        checkout.Write("providers/paper.md", $"---\nname: paper\nclaims:\n  - topic: retention\n    evidence:\n{evidence}---\n");
        ProgramRun.With(start => start.WorkingDirectory = checkout.Root, "verify", "paper", "--pause", "0", "--allow-private");
        Assert.Contains("/policy.pdf", site.Asked);
        Assert.False(checkout.HasRun, "the program in the working folder was run");
    }

    private static HostileCheckout Edited()
    {
        var checkout = new HostileCheckout();
        checkout.Commit();
        checkout.Edit();
        return checkout;
    }
}
