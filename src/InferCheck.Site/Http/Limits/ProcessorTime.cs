using System.Runtime.InteropServices;

namespace InferCheck.Site.Http.Limits;

/// <summary>What a piece of work costs in time of the processor: waiting is free, and a busy machine makes no page dearer.</summary>
internal sealed class ProcessorTime
{
    /// <summary>`CLOCK_THREAD_CPUTIME_ID` of Linux.</summary>
    private const int OfThread = 3;

    /// <summary>The runtime tells when work leaves a thread and goes on with another, so that each pays for its own part.</summary>
    private static readonly AsyncLocal<ProcessorTime?> Current = new(change =>
    {
        change.PreviousValue?.Leave();
        entered = change.CurrentValue is null ? default : Spent();
    });

    /// <summary>Where the clock of this thread stood when the work came to it.</summary>
    [ThreadStatic]
    private static TimeSpan entered;

    private long ticks;

    public static Func<TimeSpan> Begin()
    {
        var work = new ProcessorTime();
        Current.Value = work;
        return work.End;
    }

    private TimeSpan End()
    {
        if (Current.Value == this)
        {
            Current.Value = null;
        }

        return TimeSpan.FromTicks(Interlocked.Read(ref ticks));
    }

    private void Leave() => Interlocked.Add(ref ticks, (Spent() - entered).Ticks);

    /// <summary>On other systems the time stands for it: work that waits has left its thread there too.</summary>
    private static TimeSpan Spent() => OperatingSystem.IsLinux() && Read(OfThread, out var spent) is 0
        ? TimeSpan.FromSeconds(spent.Seconds) + TimeSpan.FromTicks(spent.Nanoseconds / TimeSpan.NanosecondsPerTick)
        : TimeProvider.System.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Read(int clock, out Moment moment);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Moment
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
