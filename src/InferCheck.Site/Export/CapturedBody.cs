using Microsoft.AspNetCore.Http.Features;

namespace InferCheck.Site.Export;

/// <summary>
/// The body of an answer that is kept instead of sent. A whole file is remembered by its path, so that a large one never passes through memory.
/// </summary>
internal sealed class CapturedBody(MemoryStream kept) : StreamResponseBodyFeature(kept)
{
    public string? File { get; private set; }

    public byte[] Bytes => kept.ToArray();

    public override Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken)
    {
        if (offset > 0 || (count is { } part && part != new FileInfo(path).Length))
        {
            return base.SendFileAsync(path, offset, count, cancellationToken);
        }

        File = path;
        return Task.CompletedTask;
    }
}
