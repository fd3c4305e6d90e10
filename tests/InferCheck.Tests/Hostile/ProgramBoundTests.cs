using System.Globalization;
using System.Text;
using InferCheck.Programs;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Programs that would keep us waiting, fill our memory or look around: each is stopped, and nothing of it goes on.</summary>
public sealed class ProgramBoundTests : IDisposable
{
    /// <summary>Writes down its own number and that of a child, for a look at what is left of them.</summary>
    private const string Numbers = "sleep 1000 & echo $$ $! > numbers\n";

    private static readonly ProgramLimits Patient = new() { Time = TimeSpan.FromHours(1) };

    private readonly string folder = Directory.CreateTempSubdirectory("infercheck-bound-").FullName;

    [UnixFact]
    public async Task A_program_that_never_ends_is_stopped_with_its_children()
    {
        var answer = await RunAsync($"echo begun\n{Numbers}wait", Patient, clock: new EventClock(HasBegun));
        Assert.Equal((ProgramEnd.TookTooLong, "begun\n", false), (answer.End, Text(answer.Output), answer.IsGood));
        await AssertGoneAsync();
    }

    [UnixFact]
    public async Task A_program_whose_child_outlives_it_holds_nobody_up()
    {
        var answer = await RunAsync(Numbers, Patient, clock: new EventClock(() => HasBegun() && !IsRunning(ReadNumbers()[0])));
        Assert.Equal(ProgramEnd.TookTooLong, answer.End);
        using var child = System.Diagnostics.Process.GetProcessById(ReadNumbers()[1]);
        child.Kill();
    }

    [UnixTheory]
    [InlineData("")]
    [InlineData(" >&2")]
    public async Task A_program_that_prints_without_end_is_stopped(string where)
    {
        var answer = await RunAsync($"{Numbers}while :; do echo 123456789; done{where}", Patient with { Output = 1234, Errors = 1234 });
        Assert.Equal((ProgramEnd.PrintedTooMuch, 1234, false), (answer.End, (where.Length == 0 ? answer.Output : answer.Errors).Length, answer.IsGood));
        await AssertGoneAsync();
    }

    [UnixFact]
    public async Task A_program_that_prints_as_much_as_it_may_has_not_printed_too_much()
    {
        var answer = await RunAsync("printf 12345; printf 6789 >&2", Patient with { Output = 5, Errors = 4 });
        Assert.Equal((ProgramEnd.Ended, "12345", "6789"), (answer.End, Text(answer.Output), Text(answer.Errors)));
    }

    [UnixFact]
    public async Task A_program_that_never_reads_its_input_is_stopped()
    {
        var answer = await RunAsync($"{Numbers}wait", Patient, new byte[1_000_000], new EventClock(HasBegun));
        Assert.Equal(ProgramEnd.TookTooLong, answer.End);
        await AssertGoneAsync();
    }

    [UnixFact]
    public async Task A_program_that_ends_without_reading_its_input_has_ended()
    {
        var answer = await RunAsync("echo enough; exit 3", Patient, new byte[1_000_000]);
        Assert.Equal((ProgramEnd.Ended, 3, "enough\n", false), (answer.End, answer.ExitCode, Text(answer.Output), answer.IsGood));
    }

    [UnixFact]
    public async Task A_program_that_prints_much_before_it_has_read_much_is_read_and_fed_at_once()
    {
        var input = new byte[3_000_000];
        new Random(1).NextBytes(input);
        var answer = await RunAsync("head -c 1000000 /dev/zero >&2; head -c 1000000 /dev/zero; cat", Patient with { Errors = 2_000_000 }, input);
        Assert.True(answer.IsGood);
        Assert.Equal((1_000_000, 4_000_000), (answer.Errors.Length, answer.Output.Length));
        Assert.True(answer.Output.Span[1_000_000..].SequenceEqual(input));
    }

    [UnixFact]
    public async Task A_program_that_takes_ever_more_memory_is_stopped()
    {
        var answer = await RunAsync($"{Numbers}x=$(head -c 1000000 /dev/zero | tr '\\0' x)\nwhile :; do y=$y$x; done", Patient with { Memory = 40_000_000 });
        Assert.Equal(ProgramEnd.TookTooMuchMemory, answer.End);
        await AssertGoneAsync();
    }

    [UnixFact]
    public async Task Whoever_gives_up_waiting_leaves_nothing_behind()
    {
        using var cancel = new CancellationTokenSource();
        var run = RunAsync($"{Numbers}wait", Patient, cancel: cancel.Token);
        await Until.TrueAsync(HasBegun);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        await AssertGoneAsync();
    }

    [UnixFact]
    public async Task A_program_sees_nothing_of_our_environment_nor_of_our_folder()
    {
        Environment.SetEnvironmentVariable("INFERCHECK_HOSTILE_SECRET", "secret");
        var path = Script.Write(PathOf("program"), "env; pwd -P");
        var given = new Dictionary<string, string>(StringComparer.Ordinal) { ["GIVEN"] = "x" };
        var answer = await OtherProgram.RunAsync(new ProgramCall(path) { Environment = given }, CancellationToken.None);
        var lines = Text(answer.Output).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        // The last four are the shell's own.
        string[] known = ["PATH", "LANG", "LC_ALL", "GIVEN", "PWD", "SHLVL", "_", "OLDPWD"];
        Assert.Empty(lines[..^1].Select(line => line.Split('=')[0]).Except(known));
        Assert.Contains("GIVEN=x", lines);
        Assert.Equal(folder, lines[^1].Replace("/private/", "/", StringComparison.Ordinal));
    }

    [UnixFact]
    public async Task A_file_that_is_no_program_is_not_installed()
    {
        var path = Script.Write(PathOf("program"), "");
        await File.WriteAllBytesAsync(path, [0, 1, 2, 3]);
        Assert.Equal(ProgramEnd.NotInstalled, (await OtherProgram.RunAsync(new ProgramCall(path), CancellationToken.None)).End);
        Assert.Equal(ProgramEnd.NotInstalled, OtherProgram.Run(new ProgramCall(PathOf("none"))).End);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    /// <summary>Where nobody collects them, what has ended stays listed; it runs no more.</summary>
    private static bool IsRunning(int number)
    {
        var about = $"/proc/{number.ToString(CultureInfo.InvariantCulture)}/stat";
        try
        {
            return File.Exists(about) && !File.ReadAllText(about).Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // Expected: it ended between the two looks.
            return false;
        }
    }

    private string PathOf(string name) => Path.Combine(folder, name);

    private int[] ReadNumbers()
    {
        var numbers = File.ReadAllText(PathOf("numbers")).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return [.. numbers.Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
    }

    private bool HasBegun() => File.Exists(PathOf("numbers")) && ReadNumbers().Length == 2;

    private Task<ProgramAnswer> RunAsync(
        string script, ProgramLimits limits, byte[]? input = null, TimeProvider? clock = null, CancellationToken cancel = default)
    {
        var call = new ProgramCall(Script.Write(PathOf("program"), script)) { Input = input, Limits = limits, Clock = clock ?? TimeProvider.System };
        return OtherProgram.RunAsync(call, cancel);
    }

    private Task AssertGoneAsync()
    {
        var numbers = ReadNumbers();
        Assert.Equal(2, numbers.Length);
        return Until.TrueAsync(() => !numbers.Any(IsRunning));
    }
}
