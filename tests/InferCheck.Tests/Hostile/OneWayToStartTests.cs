using System.Text.RegularExpressions;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Another program is started in one place, which knows where it may stand and what it may take.</summary>
public sealed partial class OneWayToStartTests
{
    [Fact]
    public void Nothing_else_in_the_source_starts_a_program()
    {
        var others = Sources().Where(source => !IsThePlace(source.Name));
        var found = others.SelectMany(source => Starts(source.Text).Select(line => $"{source.Name}:{line}")).ToList();
        Assert.True(found.Count == 0, $"started by themselves; call OtherProgram.RunAsync of InferCheck.Programs instead:\n{string.Join('\n', found)}");
    }

    [Fact]
    public void The_one_place_does() => Assert.Contains(Sources(), source => IsThePlace(source.Name) && Starts(source.Text).Any());

    [Theory]
    [InlineData("var x = Process.Start(\"git\");")]
    [InlineData("var x = System.Diagnostics.Process\n    .Start(\"git\");")]
    [InlineData("var x = new ProcessStartInfo(\"git\");")]
    [InlineData("ProcessStartInfo x = new(\"git\");")]
    [InlineData("var x = new Process();")]
    [InlineData("var x = new System.Diagnostics.Process { StartInfo = y };")]
    [InlineData("Process x = new();")]
    [InlineData("using Other = System.Diagnostics.Process;")]
    [InlineData("using static System.Diagnostics.Process;")]
    public void Every_way_to_start_one_is_seen(string text) => Assert.NotEmpty(Starts(text));

    [Theory]
    [InlineData("var x = Process.GetCurrentProcess().WorkingSet64;")]
    [InlineData("var x = Environment.ProcessId;")]
    [InlineData("var x = new ProcessingOptions();")]
    [InlineData("await ProcessAsync();")]
    public void What_starts_none_is_not_taken_for_it(string text) => Assert.Empty(Starts(text));

    private static bool IsThePlace(string name) => name.StartsWith("src/InferCheck/Programs/", StringComparison.Ordinal);

    private static IEnumerable<int> Starts(string text) => Start.Matches(text).Select(match => text.AsSpan(0, match.Index).Count('\n') + 1);

    private static IEnumerable<(string Name, string Text)> Sources() =>
        from path in Directory.EnumerateFiles(Repository.File("src"), "*.*", SearchOption.AllDirectories)
        where Path.GetExtension(path) is ".cs" or ".cshtml"
        let name = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal)
        select (name, File.ReadAllText(path));

    [GeneratedRegex(
        @"\bProcessStartInfo\b|\bProcess\s*\.\s*Start\b|\bnew\s+([\w.]+\.)?Process\b|\bProcess\??\s+\w+\s*=\s*new\b|\busing\s[^;\n]*\.Process\s*;",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Start { get; }
}
