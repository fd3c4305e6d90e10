namespace InferCheck.Site.Web.Answers;

/// <summary>Takes a body in, so that it can be kept. One that grows too large passes through and is not kept.</summary>
internal sealed class CaptureStream(Stream target, int most, bool isHead) : Stream
{
    private readonly MemoryStream buffer = new(64 * 1_024);

    /// <summary>Too large to be kept: it has been sent already.</summary>
    public bool IsTooLarge { get; private set; }

    public override bool CanRead => false;

    /// <summary>An error page clears what was written before it.</summary>
    public override bool CanSeek => !IsTooLarge;

    public override bool CanWrite => true;

    public override long Length => buffer.Length;

    public override long Position
    {
        get => buffer.Position;
        set => buffer.Position = value;
    }

    public ReadOnlyMemory<byte> Written => buffer.GetBuffer().AsMemory(0, (int)buffer.Length);

    public override void SetLength(long value) => buffer.SetLength(value);

    public override long Seek(long offset, SeekOrigin origin) => buffer.Seek(offset, origin);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!IsTooLarge && this.buffer.Length + buffer.Length <= most)
        {
            this.buffer.Write(buffer);
            return;
        }

        WriteAsync(buffer.ToArray()).AsTask().GetAwaiter().GetResult();
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!IsTooLarge && this.buffer.Length + buffer.Length <= most)
        {
            this.buffer.Write(buffer.Span);
            return;
        }

        if (isHead)
        {
            IsTooLarge = true;
            return;
        }

        if (!IsTooLarge)
        {
            IsTooLarge = true;
            await target.WriteAsync(Written, cancellationToken);
        }

        await target.WriteAsync(buffer, cancellationToken);
    }

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => IsTooLarge && !isHead ? target.FlushAsync(cancellationToken) : Task.CompletedTask;
}
