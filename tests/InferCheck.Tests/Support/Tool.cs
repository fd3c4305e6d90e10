using System.Diagnostics;
using System.Text;

namespace InferCheck.Tests.Support;

/// <summary>A program that is not ours and says whether what we made is what we say it is.</summary>
internal sealed record Tool(int ExitCode, byte[] Bytes, string Errors)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public static Tool Run(string program, params string[] arguments) => In(Directory.GetCurrentDirectory(), [], program, arguments);

    public static Tool In(string folder, ReadOnlySpan<byte> input, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var printed = process.StandardOutput.BaseStream.CopyToAsync(output);
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Expected: it has seen enough.
        }

        printed.Wait();
        process.WaitForExit();
        return new Tool(process.ExitCode, output.ToArray(), errors.Result);
    }

    /// <summary>What it prints, when it ends well.</summary>
    public static byte[] Good(ReadOnlySpan<byte> input, string program, params string[] arguments)
    {
        var run = In(Directory.GetCurrentDirectory(), input, program, arguments);
        Assert.True(run.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {run.ExitCode}\n{run.Errors}");
        return run.Bytes;
    }
}
