"""boto3's S3 client."""

import sys
import time

started = time.process_time()
import boto3  # noqa: E402  the import is what is measured

imported = time.process_time() - started

client = boto3.client(
    "s3",
    endpoint_url=f"http://{sys.argv[3]}",
    aws_access_key_id="minioadmin",
    aws_secret_access_key="minioadmin",
    region_name="us-east-1",
)
made = time.process_time() - started

from boto3.s3.transfer import TransferConfig  # noqa: E402
from measure import Endless, run  # noqa: E402

body = b"x" * 1024
settings = TransferConfig(multipart_chunksize=16 << 20, max_concurrency=3)

run(
    {
        "head": lambda: client.head_object(Bucket="bench", Key="key"),
        "get": lambda: client.get_object(Bucket="bench", Key="key")["Body"].read(),
        "put": lambda: client.put_object(Bucket="bench", Key="key", Body=body),
        "list": lambda: client.list_objects_v2(Bucket="bench"),
        "file": lambda: client.upload_file(sys.argv[4], "bench", "big"),
        "stream": lambda: client.upload_fileobj(Endless(1 << 30), "bench", "big", Config=settings),
    },
    {"import": imported, "client": made},
)
