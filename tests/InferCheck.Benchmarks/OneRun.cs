using System.Diagnostics;
using System.Globalization;
using InferCheck.Checks;
using InferCheck.Model;

namespace InferCheck.Benchmarks;

/// <summary>Read and check once in a fresh process, with the time and the peak of memory that a build server would see.</summary>
internal static class OneRun
{
    public static void Print(string folder)
    {
        var watch = Stopwatch.StartNew();
        var check = ContentCheck.Of(folder, new DateOnly(2026, 11, 21));
        using var process = Process.GetCurrentProcess();
        var (time, busy, peak) = (watch.Elapsed.TotalMilliseconds, process.TotalProcessorTime.TotalSeconds, process.PeakWorkingSet64 / 1_000_000);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{check.Documents[DocumentKind.Provider]} profiles: read and check {time:0} ms, of the processor {busy:0.0} s, {check.Findings.Count} " +
                $"findings, peak {peak} MB"));
    }
}
