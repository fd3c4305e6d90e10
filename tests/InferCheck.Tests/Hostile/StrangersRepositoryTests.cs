using InferCheck.Tests.Commands;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>`check` over what a stranger sent: git's settings can name programs, and none of theirs is run.</summary>
public sealed class StrangersRepositoryTests
{
    [UnixFact]
    public void Files_of_a_repository_in_a_pull_request_are_refused_and_run_nothing()
    {
        using var checkout = new HostileCheckout();
        checkout.PlantRepository("");
        checkout.Clone();
        var run = ProgramRun.Of("check", checkout.Content);
        Assert.False(checkout.HasRun, "a command of the pull request was run");
        Assert.Equal(1, run.ExitCode);
        Assert.All(
            new[] { "HEAD", "config", "objects", "refs" },
            name => Assert.Contains($"{checkout.PathOf(name)}:1:1: error[repository-file]: ", run.Output, StringComparison.Ordinal));
        Assert.Contains("help: remove it", run.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void The_folder_may_be_called_from_within()
    {
        using var checkout = new HostileCheckout();
        checkout.PlantRepository("");
        checkout.Clone();
        ProgramRun.With(start => start.WorkingDirectory = checkout.Content, "check", ".");
        ProgramRun.With(start => start.WorkingDirectory = checkout.Root, "check", "content/providers/sample.md");
        Assert.False(checkout.HasRun, "a command of the pull request was run");
    }

    [UnixFact]
    public void A_file_that_leads_to_a_planted_repository_runs_nothing()
    {
        using var checkout = new HostileCheckout();
        checkout.PlantRepository("pages/inner");
        checkout.Clone();
        checkout.Write(".git", "gitdir: pages/inner\n");
        var run = ProgramRun.Of("check", checkout.Content);
        Assert.False(checkout.HasRun, "a command of the planted repository was run");
        Assert.Contains($"{checkout.PathOf("pages/inner/HEAD")}:1:1: error[repository-file]: ", run.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_folder_that_came_with_a_repository_of_its_own_runs_nothing_and_is_still_compared()
    {
        using var checkout = new HostileCheckout();
        Git.Commit(checkout.Content);
        checkout.Arm(checkout.PathOf(".git"));
        checkout.Edit();
        var run = ProgramRun.Of("check", checkout.Content);
        Assert.False(checkout.HasRun, "a command of the folder's own repository was run");
        Assert.Contains("warning[unrecorded-change]: `training` was `opt-in` in the last commit", run.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void What_changed_since_a_commit_is_told_and_nothing_is_run()
    {
        using var checkout = new HostileCheckout();
        Git.Commit(checkout.Content);
        checkout.Arm(checkout.PathOf(".git"));
        checkout.Edit();
        var run = ProgramRun.Of("changes", "--content", checkout.Content);
        Assert.False(checkout.HasRun, "a command of the folder's own repository was run");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("~ training\n      value: opt-in => ", run.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void What_a_repository_lacks_is_fetched_from_nowhere()
    {
        using var checkout = new HostileCheckout();
        checkout.Commit();
        checkout.MakePartial(Path.Combine(checkout.Root, ".git"));
        checkout.Edit();
        var run = ProgramRun.Of("check", checkout.Content);
        Assert.False(checkout.HasRun, "the command that fetches was run");
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void The_index_stays_as_it_was()
    {
        using var checkout = new HostileCheckout();
        checkout.Commit();
        var index = Path.Combine(checkout.Root, ".git", "index");
        var before = File.ReadAllBytes(index);
        checkout.Edit();
        File.SetLastWriteTimeUtc(checkout.PathOf("providers/other.md"), new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        var run = ProgramRun.Of("check", checkout.Content);
        Assert.Contains("warning[unrecorded-change]", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(index));
    }
}
