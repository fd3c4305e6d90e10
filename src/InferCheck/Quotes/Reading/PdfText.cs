using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace InferCheck.Quotes.Reading;

/// <summary>Text of a PDF through `pdftotext`, where that is installed.</summary>
internal sealed class PdfText(string program)
{
    private const int LongestText = 10_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public async Task<PageReading> ReadAsync(byte[] pdf, CancellationToken cancel)
    {
        using var process = Start();
        if (process is null)
        {
            return Unread($"a PDF, and {Path.GetFileName(program)} is not installed");
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            var text = ReadAsync(process.StandardOutput, patience.Token);
            await WriteAsync(process, pdf, patience.Token);
            var words = await text;
            return !string.IsNullOrWhiteSpace(words) ? new PageReading { Text = words } : Unread("a PDF without text that could be taken out");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // Expected: a PDF made to keep its reader busy.
            return Unread("a PDF that took too long to read");
        }
        finally
        {
            Stop(process);
        }
    }

    private static PageReading Unread(string why) => new() { Unreadable = QuoteOutcome.NeedsAPerson, Why = why };

    private static async Task WriteAsync(Process process, byte[] pdf, CancellationToken cancel)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(pdf, cancel);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Expected: the program saw enough of a broken file and closed its input.
        }
    }

    /// <summary>A small PDF can hold gigabytes of text; nobody quotes from the end of those.</summary>
    private static async Task<string> ReadAsync(StreamReader output, CancellationToken cancel)
    {
        var text = new StringBuilder();
        var buffer = new char[32 * 1024];
        for (var read = -1; read != 0 && text.Length < LongestText;)
        {
            read = await output.ReadAsync(buffer, cancel);
            text.Append(buffer, 0, read);
        }

        return text.ToString();
    }

    private static void Stop(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private Process? Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, ["-q", "-enc", "UTF-8", "-nopgbrk", "-", "-"])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = false,
                StandardOutputEncoding = Encoding.UTF8,
            });
        }
        catch (Win32Exception)
        {
            // Expected: the program is not installed.
            return null;
        }
    }
}
