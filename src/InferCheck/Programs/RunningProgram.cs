using System.Diagnostics;

namespace InferCheck.Programs;

/// <summary>A program from its start to its end: fed, read, watched, and stopped with all that it started.</summary>
internal sealed class RunningProgram(Process process, ProgramCall call)
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly BoundedOutput output = new(process.StandardOutput.BaseStream, call.Limits.Output);
    private readonly BoundedOutput errors = new(process.StandardError.BaseStream, call.Limits.Errors);

    public async Task<ProgramAnswer> EndAsync(CancellationToken cancel)
    {
        // All at once: a program that prints before it has read everything would otherwise wait for us as we wait for it.
        var all = Task.WhenAll(output.ReadAsync(), errors.ReadAsync(), FeedAsync(), process.WaitForExitAsync(CancellationToken.None));
        ProgramEnd end;
        try
        {
            end = await WatchAsync(all, cancel);
        }
        finally
        {
            process.Kill(entireProcessTree: true);

            // Its ends of the pipes close with it. Not waited for in earnest: what left the tree may hold them for good.
            await Task.WhenAny(all, Task.Delay(Farewell, call.Clock, CancellationToken.None));
        }

        return new ProgramAnswer(end, end == ProgramEnd.Ended ? process.ExitCode : 0, output.Bytes(), errors.Bytes());
    }

    private async Task<ProgramEnd> WatchAsync(Task all, CancellationToken cancel)
    {
        for (var began = call.Clock.GetTimestamp(); ;)
        {
            await Task.WhenAny(all, Task.Delay(Step, call.Clock, cancel));
            if (output.IsFull || errors.IsFull)
            {
                return ProgramEnd.PrintedTooMuch;
            }

            if (all.IsCompleted)
            {
                await all;
                return ProgramEnd.Ended;
            }

            cancel.ThrowIfCancellationRequested();
            if (Memory() > call.Limits.Memory)
            {
                return ProgramEnd.TookTooMuchMemory;
            }

            if (call.Clock.GetElapsedTime(began) > call.Limits.Time)
            {
                return ProgramEnd.TookTooLong;
            }
        }
    }

    private async Task FeedAsync()
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(call.Input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Expected: the program saw enough and closed its input, or was stopped.
        }
    }

    private long Memory()
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // Expected: it has ended in the meantime.
            return 0;
        }
    }
}
